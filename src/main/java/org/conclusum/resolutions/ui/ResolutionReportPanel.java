package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.resolutions.ResolutionReports;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Tells the meeting which resolutions are behind, where the item for that report is called. */
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
            List<ResolutionRow> behind =
                    reports.behind(meetings.row(item.meeting()).committee(), viewer);
            if (!behind.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("cc-resolutions-report");
                behind.forEach(row -> list.add(line(row)));
                panel.add(new Card(Texts.text("resolutions.control.behind"), list));
            }
        }
        return panel;
    }

    private static ListItem line(ResolutionRow row) {
        Div name = new Div(
                new Anchor("resolutions/" + row.id(), row.number() + " · " + row.title()),
                Marks.small(Texts.text(
                        "resolutions.control.measures",
                        row.measuresDone(),
                        row.measures(),
                        row.nextDue() == null ? "" : Formats.date(row.nextDue()))));
        return new ListItem(name, Marks.progress(row));
    }
}
