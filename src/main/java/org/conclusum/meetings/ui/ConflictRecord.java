package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.ConflictCard;
import org.conclusum.meetings.ConflictRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Texts;

/** The conflicts of interest of a meeting as they stand on record, by item. */
class ConflictRecord extends Card {

    ConflictRecord(Map<AgendaItemRow, List<ConflictRow>> conflicts) {
        super(Texts.text("meetings.conflict.title"));
        addClassName("cc-meetings-conflicts");
        UnorderedList list = new UnorderedList();
        conflicts.forEach((item, rows) -> rows.forEach(row -> list.add(line(item, row))));
        add(list);
    }

    private static ListItem line(AgendaItemRow item, ConflictRow row) {
        Span name = new Span(row.person());
        name.addClassName("cc-meetings-seat");
        Div text = new Div(
                name,
                MeetingMarks.small(Texts.text("meetings.conflict.onItem", item.number(), item.title())),
                MeetingMarks.small(ConflictCard.words(row)));
        text.addClassName("cc-meetings-name");
        return new ListItem(text, ConflictCard.pill(row.state()));
    }
}
