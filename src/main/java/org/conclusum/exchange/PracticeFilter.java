package org.conclusum.exchange;

import java.util.Set;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;

/**
 * Which practices are looked for.
 *
 * @param region code of the giver's region, or null
 * @param givers AGS of the municipalities from which they come; all where it is empty
 */
public record PracticeFilter(
        String text,
        @Nullable FieldOfAction field,
        @Nullable LifePhase phase,
        @Nullable EvidenceLevel evidence,
        @Nullable String region,
        Set<String> givers) {

    public static final PracticeFilter NONE = new PracticeFilter("", null, null, null, null, Set.of());

    public PracticeFilter {
        givers = Set.copyOf(givers);
    }
}
