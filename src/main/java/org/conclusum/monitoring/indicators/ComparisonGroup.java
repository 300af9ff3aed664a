package org.conclusum.monitoring.indicators;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities that are compared with each other.
 *
 * @param region of the office that keeps it; none where a procedure does
 * @param members their keys
 */
public record ComparisonGroup(UUID id, @Nullable String region, String name, Set<String> members) {

    public ComparisonGroup {
        members = Set.copyOf(members);
    }
}
