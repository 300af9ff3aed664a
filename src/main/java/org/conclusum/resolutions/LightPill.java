package org.conclusum.resolutions;

import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** The light of a measure as a mark with its word. */
public final class LightPill {

    private LightPill() {}

    public static Pill of(Light light) {
        Tone tone =
                switch (light) {
                    case GREEN -> Tone.YES;
                    case YELLOW -> Tone.WAIT;
                    case RED -> Tone.NO;
                    case DONE -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("resolutions.light", light));
    }

    /** Of a measure; an overdue one says so. */
    public static Pill of(MeasureRow measure) {
        return measure.overdue() ? new Pill(Tone.NO, Texts.text("resolutions.overdue")) : of(measure.light());
    }
}
