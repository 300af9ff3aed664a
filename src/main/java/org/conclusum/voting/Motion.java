package org.conclusum.voting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is voted on.
 *
 * @param meeting null where it is decided without one, as is the item
 * @param title title of the agenda item
 * @param wording text to be decided, as it stood when the ballot was opened
 * @param confidential whether the item is closed to the public
 */
record Motion(
        @Nullable UUID meeting,
        @Nullable UUID item,
        UUID proposal,
        UUID committee,
        String title,
        String wording,
        boolean confidential) {}
