package org.conclusum.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conclusum.exchange.rounds.RoundEntry;
import org.conclusum.exchange.rounds.RoundEvents;
import org.conclusum.exchange.rounds.RoundState;
import org.conclusum.exchange.rounds.SharedTopic;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What the pages of rounds say in the same words. */
final class RoundWords {

    private RoundWords() {}

    static Pill mark(RoundState state) {
        Tone tone =
                switch (state) {
                    case CALL -> Tone.INFO;
                    case PROGRAMME -> Tone.WAIT;
                    case INVITED -> Tone.YES;
                    case HELD, REPORTED, CANCELLED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("exchange.round.state", state));
    }

    /** "3. Dezember 2026, 10:00, 120 Minuten" */
    static String when(Instant startsAt, int minutes) {
        return Texts.text("exchange.round.when", Formats.dateTime(startsAt), minutes);
    }

    static String when(RoundEntry round) {
        return when(round.startsAt(), round.minutes());
    }

    /** By what proposals of several committees are alike. */
    static String why(SharedTopic topic) {
        int proposals = topic.sources().size();
        List<String> reasons = new ArrayList<>();
        if (!topic.words().isEmpty()) {
            reasons.add(Texts.text("exchange.round.shared.words"));
        }
        if (!topic.figures().isEmpty()) {
            reasons.add(Texts.text("exchange.round.shared.figures", proposals, String.join(", ", topic.figures())));
        }
        if (!topic.related().isEmpty()) {
            reasons.add(Texts.text("exchange.round.shared.related", proposals, String.join(", ", topic.related())));
        }
        return Texts.text("exchange.round.shared.why", String.join(" · ", reasons));
    }

    /** The round for one's own calendar. */
    static Anchor calendar(RoundEntry round, Instant now) {
        byte[] file = RoundEvents.file(round, Texts.locale(), now).getBytes(StandardCharsets.UTF_8);
        return ExchangeWords.download(
                Texts.text("exchange.round.calendar"), RoundEvents.FILE, "text/calendar; charset=utf-8", () -> file);
    }
}
