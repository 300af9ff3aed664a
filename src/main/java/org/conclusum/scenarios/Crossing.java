package org.conclusum.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a figure crossed a trip wire.
 *
 * @param outcome what the office made of it, or null
 * @param committee before which it was put, or null
 */
public record Crossing(
        UUID wire,
        UUID project,
        String region,
        String title,
        Instant crossedAt,
        @Nullable CrossingOutcome outcome,
        @Nullable UUID committee,
        String note,
        @Nullable String settledBy,
        @Nullable Instant settledAt) {

    public static final int LONGEST_NOTE = 2000;

    public boolean isOpen() {
        return outcome == null;
    }
}
