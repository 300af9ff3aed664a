package org.conclusum.procedures.models;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Running cases that were moved to another version at once.
 *
 * @param target the number of the version to which they were moved; 0 where each went back to its own
 * @param undoes the move that this one took back, if it did
 */
public record Migration(
        UUID id,
        String process,
        int target,
        String movedBy,
        Instant movedAt,
        @Nullable UUID undoes,
        List<CaseMove> cases) {

    public Migration {
        cases = List.copyOf(cases);
    }

    public long moved() {
        return cases.stream().filter(CaseMove::moved).count();
    }
}
