package org.conclusum.voting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on.
 *
 * @param meeting null where it is decided without one
 * @param item null where it is decided without a meeting, and for an amendment
 * @param title title of the agenda item
 * @param wording text to be decided, as it stood when the ballot was opened
 * @param confidential whether the item is closed to the public
 * @param secondCall whether the invitation said that this is the second call for the item
 */
record Motion(
        @Nullable UUID meeting,
        @Nullable UUID item,
        UUID proposal,
        UUID committee,
        String title,
        String wording,
        boolean confidential,
        boolean secondCall) {

    Motion(
            @Nullable UUID meeting,
            @Nullable UUID item,
            UUID proposal,
            UUID committee,
            String title,
            String wording,
            boolean confidential) {
        this(meeting, item, proposal, committee, title, wording, confidential, false);
    }

    /** Whether it is an amendment: in a meeting, and yet it decides no item. */
    boolean isAmendment() {
        return meeting != null && item == null;
    }
}
