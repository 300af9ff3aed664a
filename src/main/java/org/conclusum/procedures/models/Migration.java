package org.conclusum.procedures.models;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Running cases that are moved to another version at once.
 *
 * @param target the number of the version to which they are moved; 0 where each goes back to its own
 * @param undoes the move that this one takes back, if it does
 */
public record Migration(
        UUID id,
        String process,
        int target,
        MigrationState state,
        @Nullable UUID movedById,
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

    public long stayed() {
        return cases.stream().filter(CaseMove::stayed).count();
    }

    /** How many cases are done with. */
    public long settled() {
        return moved() + stayed();
    }
}
