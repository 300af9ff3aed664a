package org.conclusum.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Fraction;
import org.conclusum.uikit.Icon;
import org.conclusum.uikit.Texts;
import org.conclusum.voting.simulator.SeatMark;
import org.conclusum.voting.simulator.TriedVote;

/** The seats as buttons: a click, or a letter on the keyboard, gives a seat its vote. */
class SeatPad extends Div {

    private final Map<UUID, NativeButton> buttons = new LinkedHashMap<>();
    private final transient Consumer<TriedVote> changed;
    private transient TriedVote vote;

    SeatPad(TriedVote vote, Consumer<TriedVote> changed) {
        this.vote = vote;
        this.changed = changed;
        addClassName("cc-simulator-pad");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.text("voting.simulator.seats"));
        vote.seats().forEach(seat -> {
            NativeButton button = button(seat);
            buttons.put(seat.id(), button);
            add(button);
        });
        show(vote);
    }

    private NativeButton button(SeatRow seat) {
        NativeButton button = new NativeButton();
        button.addClassName("cc-simulator-seat");
        button.addClickListener(click -> mark(seat, vote.mark(seat).next()));
        button.getElement()
                .addEventListener("keydown", event -> letter(
                                event.getEventData().get("event.key").asString())
                        .ifPresent(mark -> mark(seat, mark)))
                .addEventData("event.key")
                .setFilter("event.key.length === 1 && 'jyneaboxJYNEABOX'.includes(event.key)"
                        + " && !event.ctrlKey && !event.metaKey && !event.altKey");
        return button;
    }

    private void mark(SeatRow seat, SeatMark mark) {
        vote = vote.with(seat, mark);
        draw(seat);
        changed.accept(vote);
    }

    /** Shows another vote of the same seats. */
    final void show(TriedVote other) {
        vote = other;
        vote.seats().forEach(this::draw);
    }

    private void draw(SeatRow seat) {
        NativeButton button = buttons.get(seat.id());
        if (button == null) {
            return;
        }
        SeatMark mark = vote.mark(seat);
        String word = word(vote, mark);
        button.removeAll();
        Span name = new Span(seat.label());
        name.addClassName("cc-simulator-name");
        Span says = new Span(icon(mark).create(), new Span(word));
        says.addClassName("cc-simulator-says");
        button.add(name, says);
        StringBuilder about = new StringBuilder();
        if (!seat.weight().equals(Fraction.ONE)) {
            about.append(Texts.text("voting.simulator.seat.weight", BallotWords.number(seat.weight())));
        }
        if (seat.id().equals(vote.chairSeat())) {
            about.append(about.isEmpty() ? "" : " · ").append(Texts.text("voting.simulator.seat.chair"));
        }
        if (vote.speakers().contains(seat.id())) {
            about.append(about.isEmpty() ? "" : " · ").append(Texts.text("voting.seat.speaker"));
        }
        if (!about.isEmpty()) {
            button.add(BallotWords.small(about.toString()));
        }
        for (SeatMark other : SeatMark.values()) {
            button.setClassName("says-" + other.name().toLowerCase(Locale.ROOT), other == mark);
        }
        button.getElement().setAttribute("aria-label", Texts.text("voting.simulator.seat.label", seat.label(), word));
    }

    /** What a seat does, in a word. */
    static String word(TriedVote vote, SeatMark mark) {
        return Texts.of(vote.seeksConsensus() ? "voting.simulator.consensus" : "voting.simulator.mark", mark);
    }

    /** What seats and units are called, by their ids. */
    static Map<String, String> names(List<SeatRow> seats) {
        Map<String, String> names = new LinkedHashMap<>();
        for (SeatRow seat : seats) {
            names.put(seat.id().toString(), seat.label());
            names.putIfAbsent(seat.unit(), seat.label());
        }
        return names;
    }

    static Optional<SeatMark> letter(String key) {
        return switch (key.toLowerCase(Locale.ROOT)) {
            case "j", "y" -> Optional.of(SeatMark.YES);
            case "n" -> Optional.of(SeatMark.NO);
            case "e", "o" -> Optional.of(SeatMark.ABSTAIN);
            case "a" -> Optional.of(SeatMark.ABSENT);
            case "b", "x" -> Optional.of(SeatMark.EXCLUDED);
            default -> Optional.empty();
        };
    }

    private static Icon icon(SeatMark mark) {
        return switch (mark) {
            case YES -> Icon.VOTE;
            case NO -> Icon.NO;
            case ABSTAIN -> Icon.ABSTAIN;
            case ABSENT -> Icon.LEAVE;
            case EXCLUDED -> Icon.LOCK;
        };
    }
}
