package org.conclusum.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A resolution in the register; the light is the worst of its measures.
 *
 * @param progress how much is done, in percent: the measures by their weights
 */
public record ResolutionRow(
        UUID id,
        String number,
        String title,
        UUID committee,
        UUID proposal,
        UUID ballot,
        Instant adoptedAt,
        ResolutionState state,
        boolean closed,
        Light light,
        int measures,
        int measuresDone,
        int progress,
        @Nullable LocalDate nextDue) {}
