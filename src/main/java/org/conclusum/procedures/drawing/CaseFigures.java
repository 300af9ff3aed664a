package org.conclusum.procedures.drawing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a process in figures.
 *
 * @param ended cases that ended in the last ninety days
 * @param timers clocks that run
 * @param overdue clocks whose moment has passed and that still wait to be heard
 * @param next when the next clock strikes; null where none runs
 * @param backlog automatic work that waits in the background
 * @param steps where cases stay, the longest wait first
 */
public record CaseFigures(
        int ended, int timers, int overdue, @Nullable Instant next, int backlog, List<StepFigures> steps) {

    public CaseFigures {
        steps = List.copyOf(steps);
    }
}
