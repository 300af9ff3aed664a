package org.conclusum.moderation.ui;

import com.vaadin.flow.component.html.Div;
import org.conclusum.moderation.ConsentAnswer;
import org.conclusum.moderation.ConsentTally;
import org.conclusum.moderation.ConsentTreatment;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What is said about consent rounds in a word or a sentence. */
final class ConsentWords {

    private ConsentWords() {}

    static String headline(ConsentTally tally) {
        return Texts.text("moderation.consent.outcome." + tally.outcome(), tally.concerns(), tally.standing());
    }

    /** How many said what; what nobody said is left out. */
    static Div counts(ConsentTally tally) {
        Div counts = new Div();
        counts.addClassName("cc-marks");
        count(counts, Tone.YES, "moderation.consent.count.free", tally.free());
        count(counts, Tone.WAIT, "moderation.consent.count.concerns", tally.concerns());
        count(counts, Tone.NO, "moderation.consent.count.objections", tally.objections());
        count(counts, Tone.INFO, "moderation.consent.count.met", tally.met());
        count(counts, Tone.NEUTRAL, "moderation.consent.count.setAside", tally.setAside());
        return counts;
    }

    private static void count(Div counts, Tone tone, String key, int count) {
        if (count > 0) {
            counts.add(new Pill(tone, Texts.text(key, count)));
        }
    }

    static Pill mark(ConsentAnswer answer) {
        Tone tone =
                switch (answer) {
                    case NO_OBJECTION -> Tone.YES;
                    case CONCERN -> Tone.WAIT;
                    case OBJECTION -> Tone.NO;
                };
        return new Pill(tone, Texts.of("moderation.consent.answer", answer));
    }

    static Pill mark(ConsentTreatment treatment) {
        Tone tone =
                switch (treatment) {
                    case OFFERED -> Tone.WAIT;
                    case MET -> Tone.YES;
                    case UNMET -> Tone.NO;
                    case SET_ASIDE -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("moderation.consent.treatment", treatment));
    }
}
