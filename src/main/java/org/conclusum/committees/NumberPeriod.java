package org.conclusum.committees;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a committee in a year.
 *
 * @param closedBy who closed the year, null while it is open
 * @param over whether the year has ended, so that it may be closed
 */
public record NumberPeriod(
        int year,
        @Nullable String closedBy,
        @Nullable Instant closedAt,
        boolean over,
        List<Series> series,
        List<OpenMatter> open) {

    public NumberPeriod {
        series = List.copyOf(series);
        open = List.copyOf(open);
    }

    /**
     * The numbers of one kind.
     *
     * @param first the first number, null where there is none
     * @param gaps how many numbers between the first and the last are missing
     */
    public record Series(
            NumberKind kind,
            @Nullable String first,
            @Nullable String last,
            int count,
            int gaps) {}

    public boolean isClosed() {
        return closedAt != null;
    }
}
