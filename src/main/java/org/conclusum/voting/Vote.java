package org.conclusum.voting;

import java.time.Instant;
import java.util.UUID;

/** The vote of a seat, with who cast it and when. */
record Vote(UUID seat, Answer answer, UUID account, String voter, boolean substitute, Instant castAt) {

    Choice choice() {
        return answer.choice();
    }
}
