package org.conclusum.resolutions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as its page shows it.
 *
 * @param measuresDefined whether the office declared the measures complete
 * @param completionNote what came of it, null before it was closed
 * @param settledAt when the home bodies gave it effect or ended it, null where it waits or needed none of that
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
        boolean office) {}
