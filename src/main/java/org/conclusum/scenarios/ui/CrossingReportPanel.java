package org.conclusum.scenarios.ui;

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
import org.conclusum.scenarios.Crossing;
import org.conclusum.scenarios.CrossingManagement;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Prose;
import org.conclusum.uikit.Texts;

/** Tells the meeting which trip wires were crossed, where the item for that report is called. */
@org.springframework.stereotype.Component
class CrossingReportPanel implements AgendaItemPanel {

    private final CrossingManagement crossings;
    private final MeetingLookup meetings;

    CrossingReportPanel(CrossingManagement crossings, MeetingLookup meetings) {
        this.crossings = crossings;
        this.meetings = meetings;
    }

    @Override
    public Component panel(AgendaItemRow item, Actor.Person viewer) {
        Div panel = new Div();
        if (meetings.isReport(item.id(), CrossingManagement.SOURCE)) {
            List<Crossing> due =
                    crossings.unreported(meetings.row(item.meeting()).committee(), viewer);
            if (!due.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("cc-scenarios-wires");
                due.forEach(crossing -> list.add(new ListItem(
                        new Anchor(
                                "scenarios/" + crossing.project() + "/crossings/" + crossing.wire(), crossing.title()),
                        new Prose(crossing.note()))));
                panel.add(new Card(Texts.text("scenarios.crossing.report"), list));
            }
        }
        return panel;
    }
}
