package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.conclusum.meetings.minutes.MinutesRecord;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Facts;
import org.conclusum.uikit.Texts;

/** Who was there from when to when, as the record has it. */
class AttendanceCard extends Card {

    AttendanceCard(MinutesRecord record) {
        super(Texts.text("meetings.minutes.attendance"));
        Facts facts = new Facts();
        record.facts().forEach(fact -> facts.add(fact.term(), fact.value()));
        Paragraph quorum = new Paragraph(record.quorum());
        quorum.addClassName("cc-minutes-quorum");
        UnorderedList list = new UnorderedList();
        list.addClassName("cc-minutes-attendance");
        record.attendees().forEach(attendee -> list.add(line(attendee)));
        add(facts, quorum, list);
    }

    private static ListItem line(MinutesRecord.Attendee attendee) {
        Span seat = new Span(attendee.seat());
        seat.addClassName("cc-meetings-seat");
        String note = attendee.person().isEmpty() ? attendee.note() : attendee.person() + " · " + attendee.note();
        Span small = new Span(note);
        small.addClassName("cc-note");
        Div text = new Div(seat, small);
        text.addClassName("cc-meetings-name");
        ListItem item = new ListItem(text);
        item.addClassName(attendee.present() ? "there" : "absent");
        return item;
    }
}
