package org.conclusum.resolutions;

import java.time.Instant;
import java.util.UUID;
import org.conclusum.kernel.LegalTime;
import org.jspecify.annotations.Nullable;

/**
 * What was adopted, where and when: all that a resolution takes over from the ballot.
 *
 * @param submittedAt when the matter was submitted, null where that is not known
 * @param meeting null where it was decided without one
 * @param reserved whether it takes effect only when the home bodies agree
 */
record Adoption(
        UUID committee,
        UUID ballot,
        UUID proposal,
        @Nullable UUID meeting,
        String title,
        String wording,
        Instant adoptedAt,
        boolean closed,
        boolean reserved,
        @Nullable Instant submittedAt) {

    /** The year that counts for the number, in legal time. */
    int year() {
        return adoptedAt.atZone(LegalTime.ZONE).getYear();
    }
}
