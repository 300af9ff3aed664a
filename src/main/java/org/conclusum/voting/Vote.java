package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The vote of a seat, with who cast it and when.
 *
 * @param enteredBy who entered it for the voter, or null where the voter did
 * @param confirmedBy the chair who confirmed what was entered, or null likewise
 */
record Vote(
        UUID seat,
        Answer answer,
        UUID account,
        String voter,
        boolean substitute,
        Instant castAt,
        @Nullable String enteredBy,
        @Nullable String confirmedBy) {

    Vote(UUID seat, Answer answer, UUID account, String voter, boolean substitute, Instant castAt) {
        this(seat, answer, account, voter, substitute, castAt, null, null);
    }

    Vote enteredBy(String name, String confirming) {
        return new Vote(seat, answer, account, voter, substitute, castAt, name, confirming);
    }

    Choice choice() {
        return answer.choice();
    }
}
