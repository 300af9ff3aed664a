package org.conclusum.voting;

import java.util.UUID;

/**
 * What is voted on.
 *
 * @param title title of the agenda item
 * @param wording text to be decided, as it stood when the ballot was opened
 * @param confidential whether the item is closed to the public
 */
record Motion(
        UUID meeting, UUID item, UUID proposal, UUID committee, String title, String wording, boolean confidential) {}
