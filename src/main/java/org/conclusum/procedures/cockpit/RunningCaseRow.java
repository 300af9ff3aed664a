package org.conclusum.procedures.cockpit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A running case, by ids alone: what it is about, its own page shows to those who may see it.
 *
 * @param subject the id of what it is about
 * @param steps the names of the steps at which it stands
 * @param since since when it has stood at the first of them
 */
public record RunningCaseRow(
        String id,
        String process,
        String subject,
        String model,
        int version,
        @Nullable UUID committee,
        Instant begun,
        String steps,
        @Nullable Instant since,
        int incidents) {}
