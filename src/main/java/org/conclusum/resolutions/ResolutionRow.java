package org.conclusum.resolutions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A resolution in the register; the light is the worst of its measures. */
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
        @Nullable LocalDate nextDue) {}
