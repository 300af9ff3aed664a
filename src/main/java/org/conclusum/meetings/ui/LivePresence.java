package org.conclusum.meetings.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.meetings.AttendanceEnding;
import org.conclusum.meetings.ItemPresence;
import org.conclusum.meetings.MeetingSeats;
import org.conclusum.meetings.StayRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** Who was there for which item, and who came, left or lost the connection when; it stays open while it is read. */
class LivePresence extends Details {

    private record Moment(Instant at, String words) {}

    private final Slot body = new Slot();

    LivePresence() {
        setSummaryText(Texts.text("meetings.presence.title"));
        add(body);
        addClassName("cc-live-presence");
    }

    void show(List<ItemPresence> items, List<StayRow> stays, MeetingSeats seats) {
        body.show(List.of(items, stays), () -> {
            Div shown = new Div();
            if (!items.isEmpty()) {
                shown.add(new H3(Texts.text("meetings.presence.items")), items(items));
            }
            shown.add(new H3(Texts.text("meetings.presence.moments")), moments(stays, seats));
            return shown;
        });
    }

    private static OrderedList items(List<ItemPresence> items) {
        OrderedList list = new OrderedList();
        for (ItemPresence presence : items) {
            Span number = new Span(
                    Texts.text("meetings.presence.item", presence.item().number(), presence.there(), presence.total()));
            number.addClassName("cc-live-presence-item");
            ListItem row = new ListItem(number);
            if (!presence.missing().isEmpty()) {
                row.add(MeetingMarks.small(
                        Texts.text("meetings.presence.missing", String.join(", ", presence.missing()))));
            }
            if (!presence.partly().isEmpty()) {
                row.add(MeetingMarks.small(
                        Texts.text("meetings.presence.partly", String.join(", ", presence.partly()))));
            }
            list.add(row);
        }
        return list;
    }

    private static OrderedList moments(List<StayRow> stays, MeetingSeats seats) {
        Map<UUID, String> labels = new HashMap<>();
        seats.lines().forEach(line -> labels.put(line.seat().id(), line.seat().label()));
        List<Moment> moments = new ArrayList<>();
        for (StayRow stay : stays) {
            String seat = labels.getOrDefault(stay.seat(), "");
            moments.add(new Moment(
                    stay.from(),
                    Texts.text("meetings.presence.came." + stay.manner().name(), seat)));
            AttendanceEnding ending = stay.ending();
            if (ending != null
                    && ending != AttendanceEnding.MOVED
                    && ending != AttendanceEnding.ADJOURNED
                    && stay.until() != null) {
                moments.add(new Moment(stay.until(), Texts.text("meetings.presence.ended." + ending.name(), seat)));
            }
        }
        moments.sort(Comparator.comparing(Moment::at).reversed());
        long days = moments.stream()
                .map(moment -> Formats.day(moment.at()))
                .distinct()
                .count();
        OrderedList list = new OrderedList();
        for (Moment moment : moments) {
            Span time = new Span(days > 1 ? Formats.dateTime(moment.at()) : Formats.time(moment.at()));
            time.addClassName("cc-note");
            ListItem row = new ListItem(time, new Span(moment.words()));
            row.addClassName("cc-live-moment");
            list.add(row);
        }
        return list;
    }
}
