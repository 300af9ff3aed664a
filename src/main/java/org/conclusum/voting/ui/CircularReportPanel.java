package org.conclusum.voting.ui;

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
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.BallotRow;
import org.conclusum.voting.CircularListing;
import org.conclusum.voting.CircularReports;

/** Tells the meeting what was decided without it, where the item for that report is called. */
@org.springframework.stereotype.Component
class CircularReportPanel implements AgendaItemPanel {

    private final CircularListing circulars;
    private final MeetingLookup meetings;

    CircularReportPanel(CircularListing circulars, MeetingLookup meetings) {
        this.circulars = circulars;
        this.meetings = meetings;
    }

    @Override
    public Component panel(AgendaItemRow item, Actor.Person viewer) {
        Div panel = new Div();
        panel.addClassName("cc-voting-item");
        if (meetings.isReport(item.id(), CircularReports.SOURCE)) {
            List<BallotRow> reported = circulars.reportedWith(
                    item.id(), meetings.row(item.meeting()).committee(), viewer);
            if (!reported.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("cc-voting-section");
                reported.forEach(row -> list.add(line(row)));
                panel.add(new Card(Texts.text("voting.circular.reported"), list));
            }
        }
        return panel;
    }

    private static ListItem line(BallotRow row) {
        Div name = new Div(
                new Anchor("ballots/" + row.id(), row.title()),
                BallotWords.small(Texts.text(
                        "voting.circular.decidedAt",
                        row.closedAt() == null ? "" : Formats.dateTime(row.closedAt()),
                        row.cast(),
                        row.electors())));
        name.addClassName("cc-voting-name");
        return new ListItem(name, BallotWords.pill(row));
    }
}
