package org.conclusum.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.scenarios.forecast.PupilTable;
import org.jspecify.annotations.Nullable;

/**
 * A threshold on the pupils that are counted last; crossing it takes up a project again that rests on other numbers.
 *
 * @param below whether fewer cross it, or more
 * @param crossedYear the year whose count crossed it, or null
 * @param crossedCount that count, or null
 */
public record TripWire(
        UUID id,
        UUID project,
        UUID table,
        boolean below,
        long threshold,
        String note,
        String setBy,
        Instant setAt,
        @Nullable Integer crossedYear,
        @Nullable Long crossedCount) {

    public static final int LONGEST_NOTE = 2000;

    boolean isCrossedBy(PupilTable pupils) {
        return pupils.lastYear()
                .map(pupils::total)
                .filter(count -> below ? count < threshold : count > threshold)
                .isPresent();
    }
}
