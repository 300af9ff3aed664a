package org.conclusum.resolutions;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * That a measure is done again and again.
 *
 * @param everyMonths months between the dates, from 1 to 24
 * @param until the last day on which it may be due
 */
public record Repetition(int everyMonths, LocalDate until) {

    /** The first date of the rhythm that begins on {@code first} which lies after {@code due} and not before today. */
    Optional<LocalDate> next(LocalDate first, LocalDate due, LocalDate today) {
        LocalDate reached = due.isBefore(today) ? today.minusDays(1) : due;
        long round = Math.max(0, ChronoUnit.MONTHS.between(first, reached) / everyMonths);
        LocalDate next = first.plusMonths(round * everyMonths);
        while (!next.isAfter(reached)) {
            next = first.plusMonths(++round * everyMonths);
        }
        return next.isAfter(until) ? Optional.empty() : Optional.of(next);
    }
}
