package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer to a circular as it came in.
 *
 * @param number place in the order of arrival, from 1 on
 * @param standing whether it counts, or why not
 */
public record CircularReply(
        int number,
        UUID seat,
        Choice choice,
        UUID account,
        String voter,
        boolean substitute,
        Instant receivedAt,
        Standing standing) {

    /** Whether an answer counts. */
    public enum Standing {
        COUNTS,
        /** The same side of the seat answered again later. */
        REPLACED,
        /** The principal answered, too. */
        GAVE_WAY
    }
}
