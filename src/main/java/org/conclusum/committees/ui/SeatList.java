package org.conclusum.committees.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountRow;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** Seats with the people who fill them. */
class SeatList extends UnorderedList {

    private final Map<UUID, AccountRow> people;

    SeatList(List<SeatRow> seats, Map<UUID, AccountRow> people) {
        this.people = people;
        addClassName("cc-committees-seats");
        seats.forEach(seat -> add(item(seat)));
    }

    private ListItem item(SeatRow seat) {
        Span label = new Span(seat.label());
        label.addClassName("cc-committees-seat-label");
        Div marks = new Div();
        marks.addClassName("cc-marks");
        if (!seat.voting()) {
            marks.add(new Pill(Tone.NEUTRAL, Texts.text("committees.seat.advisory")));
        } else if (!seat.weight().equals(Fraction.ONE)) {
            marks.add(new Pill(
                    Tone.INFO,
                    Texts.text("committees.seat.weight", seat.weight().toString())));
        }
        String group = seat.group();
        if (group != null) {
            marks.add(new Span(group));
        }
        Span substitutes = new Span(
                seat.substitutes().isEmpty()
                        ? Texts.text("committees.seat.noSubstitute")
                        : Texts.text(
                                "committees.seat.substitutes",
                                seat.substitutes().stream().map(this::name).collect(Collectors.joining(", "))));
        substitutes.addClassName("cc-note");
        Div text = new Div(label, new Span(name(seat.principal())), substitutes);
        text.addClassName("cc-committees-seat");
        return new ListItem(text, marks);
    }

    private String name(@Nullable UUID account) {
        if (account == null) {
            return Texts.text("committees.seat.vacant");
        }
        AccountRow person = people.get(account);
        return person == null
                ? Texts.text("committees.seat.vacant")
                : Objects.requireNonNull(person).displayName();
    }
}
