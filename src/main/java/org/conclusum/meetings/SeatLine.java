package org.conclusum.meetings;

import java.time.Instant;
import org.conclusum.committees.SeatRow;
import org.jspecify.annotations.Nullable;

/**
 * A seat with respect to one meeting.
 *
 * @param answer what it answered to the invitation, or null
 * @param present who is there for it, or null
 * @param since when the person arrived who is there, or null
 * @param stay the stay that goes on, or the last one, or null where nobody was there
 * @param leftAt when the last person left, where nobody is there any more, or null
 */
public record SeatLine(
        SeatRow seat,
        @Nullable InvitationAnswer answer,
        @Nullable PresentSeat present,
        @Nullable Instant since,
        @Nullable Instant leftAt,
        @Nullable StayRow stay) {

    /** Whether somebody is there whose presence counts under the rules. */
    public boolean counts() {
        return present != null && stay != null && stay.counts();
    }

    /** Whether who is there attends by video. */
    public boolean isRemote() {
        return present != null && stay != null && stay.isRemote();
    }

    /** Whether who was there by video is neither seen nor heard any more. */
    public boolean lostConnection() {
        return present == null && stay != null && stay.lostConnection();
    }
}
