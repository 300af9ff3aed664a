package org.conclusum.resolutions;

import java.util.UUID;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/**
 * Which measures to list; what is null or empty does not filter. Without a light, or with one that is not DONE, it is the
 * open ones of resolutions in force.
 *
 * @param text beginnings of words of a measure, or the beginning of the number of a resolution
 * @param owner a work group
 */
public record ControlFilter(
        String text,
        @Nullable UUID committee,
        @Nullable String owner,
        @Nullable Light light,
        @Nullable FieldOfAction field,
        @Nullable Age age) {

    public static ControlFilter none() {
        return new ControlFilter("", null, null, null, null, null);
    }

    /** The same with this light. */
    public ControlFilter with(@Nullable Light wanted) {
        return new ControlFilter(text, committee, owner, wanted, field, age);
    }

    public boolean isNarrow() {
        return !equals(none());
    }
}
