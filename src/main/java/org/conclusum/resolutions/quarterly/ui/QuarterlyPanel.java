package org.conclusum.resolutions.quarterly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.conclusum.kernel.Actor;
import org.conclusum.meetings.AgendaItemPanel;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.resolutions.quarterly.QuarterlyReports;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** Hands out the report on the quarter, where the item for it is called. */
@org.springframework.stereotype.Component
class QuarterlyPanel implements AgendaItemPanel {

    private final QuarterlyLinks links;
    private final QuarterlyReports reports;
    private final MeetingLookup meetings;

    QuarterlyPanel(QuarterlyLinks links, QuarterlyReports reports, MeetingLookup meetings) {
        this.links = links;
        this.reports = reports;
        this.meetings = meetings;
    }

    @Override
    public Component panel(AgendaItemRow item, Actor.Person viewer) {
        Div panel = new Div();
        if (meetings.isReport(item.id(), QuarterlyReports.SOURCE)) {
            panel.add(new Card(
                    Texts.text("resolutions.quarterly"),
                    links.of(meetings.row(item.meeting()).committee(), reports.of(item.id()), viewer)));
        }
        return panel;
    }
}
