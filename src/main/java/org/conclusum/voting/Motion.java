package org.conclusum.voting;

import java.util.Objects;
import java.util.UUID;
import org.conclusum.voting.decision.MotionKind;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on.
 *
 * @param meeting null where it is decided without one
 * @param item null where it is decided without a meeting, and for what decides no item
 * @param proposal null only for the urgency of an item that carries none
 * @param title title of the agenda item
 * @param wording text to be decided, as it stood when the ballot was opened
 * @param confidential whether the item is closed to the public
 * @param secondCall whether the invitation said that this is the second call for the item
 */
record Motion(
        @Nullable UUID meeting,
        @Nullable UUID item,
        @Nullable UUID proposal,
        UUID committee,
        String title,
        String wording,
        boolean confidential,
        boolean secondCall,
        MotionKind about) {

    Motion(
            @Nullable UUID meeting,
            @Nullable UUID item,
            UUID proposal,
            UUID committee,
            String title,
            String wording,
            boolean confidential) {
        this(meeting, item, proposal, committee, title, wording, confidential, false, MotionKind.MATTER);
    }

    /** Whether a decision comes of it; else it is counted as soon as it ends, and no procedure follows. */
    boolean decidesTheMatter() {
        return about == MotionKind.MATTER;
    }

    /** The proposal that a decision on the matter is about. */
    UUID decidedProposal() {
        return Objects.requireNonNull(proposal, "a vote on the urgency of an item without a proposal");
    }
}
