package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.html.Span;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** States of resolutions and lights of measures, each with its word. */
final class Marks {

    private Marks() {}

    static Pill light(Light light) {
        return new Pill(tone(light), Texts.of("resolutions.light", light));
    }

    /** The light of a measure; an overdue one says so. */
    static Pill light(MeasureRow measure) {
        return measure.overdue() ? new Pill(Tone.NO, Texts.text("resolutions.overdue")) : light(measure.light());
    }

    static Pill state(ResolutionState state) {
        Tone tone = state == ResolutionState.IN_FORCE ? Tone.INFO : Tone.NEUTRAL;
        return new Pill(tone, Texts.of("resolutions.state", state));
    }

    static Span publicity(boolean closed) {
        return new Span(Texts.text(closed ? "resolutions.closed" : "resolutions.open"));
    }

    static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("cc-small", "cc-muted");
        return small;
    }

    private static Tone tone(Light light) {
        return switch (light) {
            case GREEN -> Tone.YES;
            case YELLOW -> Tone.WAIT;
            case RED -> Tone.NO;
            case DONE -> Tone.NEUTRAL;
        };
    }
}
