package org.conclusum.procedures.drawing;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long cases stay at a step.
 *
 * @param waiting cases that stand there now
 * @param since when the first of them came
 * @param done how often it was finished, what was dropped left out
 * @param median half of those took no longer; null where none was finished
 * @param ninth nine of ten took no longer; null where none was finished
 */
public record StepFigures(
        String step,
        int waiting,
        @Nullable Instant since,
        int done,
        @Nullable Duration median,
        @Nullable Duration ninth) {}
