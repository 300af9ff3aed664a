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

    /** The vote that it is where it counts. */
    Vote asVote() {
        return new Vote(seat, Answer.of(choice), account, voter, substitute, receivedAt);
    }

    /** Whether an answer counts. */
    public enum Standing {
        COUNTS,
        /** The same side of the seat answered again later. */
        REPLACED,
        /** The principal answered, too. */
        GAVE_WAY,
        /** Who sent it has a conflict of interest, or the seat is out for one. */
        CONFLICTED
    }
}
