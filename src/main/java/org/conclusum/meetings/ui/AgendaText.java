package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.meetings.AgendaClock;
import org.conclusum.meetings.AgendaItemRow;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.LateItem;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.proposals.ProposalRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** How an item of an agenda reads. */
final class AgendaText {

    private AgendaText() {}

    /** What was tabled for the items. */
    interface Papers {

        Component of(AgendaItemRow item);

        /** The way to table another one, for who may. */
        Optional<Component> tabling(AgendaItemRow item);
    }

    /** The agenda to read. */
    static Component list(MeetingDetail detail, Map<UUID, LateItem> late, Papers papers) {
        OrderedList list = new OrderedList();
        list.addClassName("cc-meetings-agenda");
        AgendaClock clock = detail.state() == MeetingState.CLOSED
                ? AgendaClock.of(detail.row().startsAt(), List.of())
                : detail.clock();
        for (AgendaItemRow item : detail.agenda()) {
            Div text = new Div(title(detail, item));
            text.addClassName("cc-meetings-name");
            Optional.ofNullable(late.get(item.id())).map(LateMarks::new).ifPresent(text::add);
            if (item.secondCall()) {
                text.add(MeetingMarks.small(Texts.text("meetings.secondCall")));
            }
            text.add(papers.of(item));
            ListItem row = new ListItem(number(item), text);
            begins(clock, item).ifPresent(row::add);
            if (item.state() != AgendaItemState.PENDING) {
                row.add(MeetingMarks.item(item.state()));
            }
            papers.tabling(item).ifPresent(row::add);
            list.add(row);
        }
        return clock.isPlanned() ? new Div(list, end(clock)) : list;
    }

    /** When an item is planned to begin; empty where nobody planned it. */
    static Optional<Component> begins(AgendaClock clock, AgendaItemRow item) {
        return Optional.ofNullable(clock.begins().get(item.id())).map(moment -> {
            Span time = new Span(Texts.text(
                    moment.earliest() ? "meetings.clock.earliest" : "meetings.clock.at", Formats.time(moment.at())));
            time.addClassName("cc-agenda-time");
            return time;
        });
    }

    /** When the meeting is to end. */
    static Component end(AgendaClock clock) {
        Span end = MeetingMarks.small(Texts.text(
                clock.end().earliest() ? "meetings.clock.endEarliest" : "meetings.clock.end",
                Formats.time(clock.end().at())));
        end.addClassName("cc-agenda-end");
        return end;
    }

    static Component number(AgendaItemRow item) {
        Span number = new Span(item.number());
        number.addClassName("cc-meetings-number");
        return number;
    }

    /** The title, which leads to the proposal, with what else is to be known below it. */
    static Component title(MeetingDetail detail, AgendaItemRow item) {
        Component title = item.proposal() == null
                ? new Span(item.title())
                : new Anchor("proposals/" + item.proposal(), item.title());
        Div text = new Div(title);
        String note = note(detail, item);
        if (!note.isEmpty()) {
            text.add(MeetingMarks.small(note));
        }
        text.addClassName("cc-meetings-name");
        return text;
    }

    /** "Vorlage L/2026/041 · nichtöffentlich"; empty where there is nothing to say. */
    static String note(MeetingDetail detail, AgendaItemRow item) {
        List<String> parts = new ArrayList<>();
        ProposalRow proposal =
                item.proposal() == null ? null : detail.proposals().get(item.proposal());
        if (proposal != null && proposal.number() != null) {
            parts.add(Texts.text("meetings.agenda.proposal", proposal.number()));
        }
        if (detail.isForNoting(item)) {
            parts.add(Texts.text("meetings.agenda.noting"));
        }
        if (item.closed()) {
            parts.add(Texts.text("meetings.agenda.closed"));
        }
        return String.join(" · ", parts);
    }
}
