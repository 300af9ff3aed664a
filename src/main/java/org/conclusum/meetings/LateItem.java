package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item that came after the invitation.
 *
 * @param urgency why it cannot wait, or null for one that came in time
 * @param state what the meeting said to the urgency, or null for one that came in time
 * @param vote how many hands were shown; null for a ballot, and before anything was decided
 */
public record LateItem(
        UUID item,
        AgendaAddition addition,
        Instant addedAt,
        @Nullable String urgency,
        @Nullable UrgencyState state,
        @Nullable UrgencyVote vote) {

    /** Whether the meeting still has to vote on the urgency. */
    public boolean awaitsVote() {
        return state == UrgencyState.OPEN;
    }
}
