package org.conclusum.resolutions;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure to be given out.
 *
 * @param weight what it counts for among the measures of its resolution, from 1 to 10
 * @param needs measures of the same resolution that have to be done before
 */
public record NewMeasure(
        String title,
        String owner,
        LocalDate due,
        int weight,
        @Nullable Repetition repetition,
        Set<UUID> needs) {

    /** What a measure counts for where nobody says otherwise. */
    public static final int USUAL_WEIGHT = 1;

    public NewMeasure {
        needs = Set.copyOf(needs);
    }

    /** A measure that is done once and waits for no other. */
    public NewMeasure(String title, String owner, LocalDate due) {
        this(title, owner, due, USUAL_WEIGHT, null, Set.of());
    }
}
