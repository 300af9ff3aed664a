package org.conclusum.procedures.ui;

import java.time.Duration;
import java.time.Instant;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Moments and spans of time as tables of cases show them; a dash where there is none. */
final class Spans {

    private static final String NONE = "–";
    private static final int SHORT = 2;

    private Spans() {}

    static String moment(@Nullable Instant at) {
        return at == null ? NONE : Formats.dateTime(at);
    }

    /** Days where it took some, else hours, else minutes. */
    static String of(@Nullable Duration span) {
        if (span == null) {
            return NONE;
        }
        if (span.toDays() >= SHORT) {
            return Texts.text("procedures.figures.days", span.toDays());
        }
        return span.toHours() >= SHORT
                ? Texts.text("procedures.figures.hours", span.toHours())
                : Texts.text("procedures.figures.minutes", span.toMinutes());
    }
}
