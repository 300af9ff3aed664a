package org.conclusum.resolutions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.conclusum.resolutions.Light;
import org.conclusum.resolutions.LightPill;
import org.conclusum.resolutions.MeasurePlan;
import org.conclusum.resolutions.MeasureRow;
import org.conclusum.resolutions.ResolutionRow;
import org.conclusum.resolutions.ResolutionState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** States of resolutions and lights of measures, each with its word. */
public final class Marks {

    private Marks() {}

    public static Pill light(Light light) {
        return LightPill.of(light);
    }

    /** How it goes with a resolution: the light of its measures once it is in force, before that and without that its state. */
    public static Pill progress(ResolutionRow row) {
        return switch (row.state()) {
            case PENDING, FAILED, SUPERSEDED, REVOKED -> state(row.state());
            case IN_FORCE, CLOSED -> light(row.light());
        };
    }

    /** What is to be known of a resolution at a glance. */
    public static Component[] of(ResolutionRow row) {
        return switch (row.state()) {
            case PENDING, FAILED, SUPERSEDED, REVOKED -> new Component[] {state(row.state()), publicity(row.closed())};
            case IN_FORCE, CLOSED -> new Component[] {state(row.state()), light(row.light()), publicity(row.closed())};
        };
    }

    /** The light of a measure; an overdue one says so. */
    public static Pill light(MeasureRow measure) {
        return LightPill.of(measure);
    }

    /** The rule behind the light of a measure, with the date that it looked at. */
    public static String why(MeasureRow measure) {
        MeasurePlan plan = measure.plan();
        String day =
                switch (measure.rule()) {
                    case OVERDUE -> Formats.date(measure.due());
                    case REPORT_MISSING -> Formats.date(plan.reportDue());
                    case DONE, AT_RISK, DELAYED, ON_TRACK, NOTHING_DUE ->
                        Formats.date(plan.reportedAt() == null ? plan.assignedAt() : plan.reportedAt());
                };
        return Texts.text("resolutions.why." + measure.rule(), day);
    }

    public static Pill state(ResolutionState state) {
        Tone tone =
                switch (state) {
                    case PENDING -> Tone.WAIT;
                    case IN_FORCE -> Tone.INFO;
                    case FAILED -> Tone.NO;
                    case CLOSED, SUPERSEDED, REVOKED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("resolutions.state", state));
    }

    public static Span publicity(boolean closed) {
        return new Span(Texts.text(closed ? "resolutions.closed" : "resolutions.open"));
    }

    public static Span small(String text) {
        Span small = new Span(text);
        small.addClassNames("cc-small", "cc-muted");
        return small;
    }
}
