package org.conclusum.moderation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that takes part in a moderation.
 *
 * @param inhabitants what it counts in the weighted view; 0 where the figure is unknown
 * @param referenceDate of that figure, or null where it is unknown
 */
public record Participant(
        String ags, long inhabitants, @Nullable LocalDate referenceDate) {}
