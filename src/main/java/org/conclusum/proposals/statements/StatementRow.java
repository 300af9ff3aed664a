package org.conclusum.proposals.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The statement of a municipality as a reader may see it.
 *
 * @param askedUntil day for which the municipality asked for more time, null where it waits for no answer
 * @param askedBecause why it did
 * @param stance null before it took one, and for those who do not write it before it was handed in
 * @param files ids of its files
 * @param submittedAt null before it was handed in
 * @param onBehalf whether the office handed it in for the municipality
 * @param overdue whether the time is over and nothing was handed in
 * @param revision number of savings so far, to be named with the next one
 */
public record StatementRow(
        String ags,
        LocalDate due,
        @Nullable LocalDate askedUntil,
        String askedBecause,
        @Nullable Stance stance,
        String text,
        Set<UUID> files,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        boolean onBehalf,
        boolean overdue,
        int revision) {

    public StatementRow {
        files = Set.copyOf(files);
    }

    public boolean submitted() {
        return submittedAt != null;
    }
}
