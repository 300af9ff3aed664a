package org.conclusum.committees.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.SeatPicture;
import org.conclusum.committees.SeatPicture.Holder;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** Seats with the people who fill them, and what may be done with each. */
class SeatList extends UnorderedList {

    /** @param speakers seats that speak for their municipality's block */
    SeatList(List<SeatPicture> seats, Set<UUID> speakers, Function<SeatPicture, @Nullable Component> action) {
        addClassName("cc-committees-seats");
        seats.forEach(seat -> add(item(seat, speakers.contains(seat.seat()), action.apply(seat))));
    }

    private static ListItem item(SeatPicture seat, boolean speaks, @Nullable Component action) {
        Span label = new Span(seat.label());
        label.addClassName("cc-committees-seat-label");
        Div marks = new Div();
        marks.addClassName("cc-marks");
        StructureMarks.of(seat).ifPresent(marks::add);
        if (!seat.voting()) {
            marks.add(new Pill(Tone.NEUTRAL, Texts.text("committees.seat.advisory")));
        } else if (!seat.weight().equals(Fraction.ONE)) {
            marks.add(new Pill(
                    Tone.INFO,
                    Texts.text("committees.seat.weight", seat.weight().toString())));
        }
        if (speaks) {
            marks.add(new Pill(Tone.INFO, Texts.text("committees.seat.speaks")));
        }
        String group = seat.group();
        if (group != null) {
            marks.add(new Span(group));
        }
        if (action != null) {
            marks.add(action);
        }
        Span substitutes = new Span(
                seat.substitutes().isEmpty()
                        ? Texts.text("committees.seat.noSubstitute")
                        : Texts.text(
                                "committees.seat.substitutes",
                                seat.substitutes().stream().map(Holder::name).collect(Collectors.joining(", "))));
        substitutes.addClassName("cc-note");
        Div text = new Div(label);
        Holder delegate = seat.delegate();
        if (delegate != null) {
            text.add(new Span(delegate.name()));
        }
        text.add(substitutes);
        text.addClassName("cc-committees-seat");
        return new ListItem(text, marks);
    }
}
