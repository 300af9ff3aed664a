package org.conclusum.committees;

import java.util.UUID;
import org.conclusum.kernel.DateRange;

/**
 * A person's mandate on a seat.
 *
 * @param position 0 for the delegate, substitutes from 1 on in their order
 */
public record Mandate(UUID id, UUID account, int position, DateRange term) {

    public boolean isDelegate() {
        return position == 0;
    }
}
