package org.conclusum.resolutions;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as its page shows it.
 *
 * @param measuresDefined whether the office declared the measures complete
 * @param completionNote what came of it, null before it was closed
 * @param settledAt when the home bodies gave it effect or ended it, null where it waits or needed none of that
 * @param reportEveryWeeks weeks between two reports, null where they are asked for at the dates of the measures
 * @param field what part of education it is about, null where the office has not said
 * @param acknowledgedAt when the committee noted that it was carried out
 * @param office whether the reader runs the committee and may give out measures and close
 */
public record ResolutionDetail(
        ResolutionRow row,
        String wording,
        @Nullable UUID meeting,
        boolean measuresDefined,
        @Nullable String completionNote,
        @Nullable Instant completedAt,
        @Nullable Instant settledAt,
        @Nullable Integer reportEveryWeeks,
        @Nullable FieldOfAction field,
        @Nullable Instant acknowledgedAt,
        boolean office) {}
