package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody opened what they are invited to.
 *
 * @param firstAt when the person opened it first, or null where the person has not
 * @param lastAt when the person opened it last, or null where the person has not
 */
public record InvitationReading(
        UUID account,
        String name,
        @Nullable Instant firstAt,
        @Nullable Instant lastAt) {

    public boolean isOpened() {
        return firstAt != null;
    }
}
