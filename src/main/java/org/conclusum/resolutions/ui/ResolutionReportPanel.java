package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.resolutions.ResolutionReports;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Tells the meeting which resolutions are behind and which were carried out, where the item for that report is called. */
@org.springframework.stereotype.Component
class ResolutionReportPanel implements AgendaItemPanel {

    private final ResolutionReports reports;
    private final MeetingLookup meetings;

    ResolutionReportPanel(ResolutionReports reports, MeetingLookup meetings) {
        this.reports = reports;
        this.meetings = meetings;
    }

    @Override
    public Component panel(AgendaItemRow item, Actor.Person viewer) {
        Div panel = new Div();
        if (meetings.isReport(item.id(), ResolutionReports.SOURCE)) {
            UUID committee = meetings.row(item.meeting()).committee();
            show(panel, Texts.text("resolutions.control.behind"), reports.behind(committee, viewer));
            show(panel, Texts.text("resolutions.control.completed"), reports.toBeNoted(committee, viewer));
        }
        return panel;
    }

    private static void show(Div panel, String title, List<ResolutionRow> rows) {
        if (!rows.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("cc-resolutions-report");
            rows.forEach(row -> list.add(line(row)));
            panel.add(new Card(title, list));
        }
    }

    private static ListItem line(ResolutionRow row) {
        Div name = new Div(
                new Anchor("resolutions/" + row.id(), row.number() + " · " + row.title()),
                Marks.small(
                        row.nextDue() == null
                                ? Texts.text("resolutions.list.progress", row.measuresDone(), row.measures())
                                : Texts.text(
                                        "resolutions.control.measures",
                                        row.measuresDone(),
                                        row.measures(),
                                        Formats.date(row.nextDue()))));
        return new ListItem(name, Marks.progress(row));
    }
}
