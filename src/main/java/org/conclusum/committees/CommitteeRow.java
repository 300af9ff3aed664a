package org.conclusum.committees;

import java.util.UUID;
import org.conclusum.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A committee (Gremium).
 *
 * @param code short sign that opens its numbers, for example {@code LAU}
 * @param region code of the region, or null for a committee across regions
 * @param purpose what it exists for, in a sentence or two
 * @param term from its foundation until its dissolution
 * @param parent the committee that it is a working group of, or null
 */
public record CommitteeRow(
        UUID id,
        String code,
        String name,
        @Nullable String region,
        String purpose,
        DateRange term,
        CommitteeState state,
        @Nullable UUID parent) {

    /** Whether it is founded and not dissolved. */
    public boolean isInOffice() {
        return state == CommitteeState.IN_OFFICE;
    }

    public boolean isDissolved() {
        return state == CommitteeState.DISSOLVED;
    }
}
