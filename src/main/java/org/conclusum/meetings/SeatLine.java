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
 * @param leftAt when the last person left, where nobody is there any more, or null
 */
public record SeatLine(
        SeatRow seat,
        @Nullable InvitationAnswer answer,
        @Nullable PresentSeat present,
        @Nullable Instant since,
        @Nullable Instant leftAt) {}
