package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of an agenda (TOP). Number is its place, with N before it where it is closed to the public; minutes is
 * how long it is planned to take; urgency is what the meeting said to it where it came too late; a second call is one that the invitation names so, because too few were there before.
 */
public record AgendaItemRow(
        UUID id,
        UUID meeting,
        int position,
        String number,
        String title,
        @Nullable UUID proposal,
        boolean closed,
        AgendaItemState state,
        @Nullable Instant calledAt,
        @Nullable Integer minutes,
        boolean secondCall,
        @Nullable UrgencyState urgency) {

    /** Whether the meeting has to say first that it is urgent. */
    public boolean awaitsUrgency() {
        return urgency == UrgencyState.OPEN && state == AgendaItemState.PENDING;
    }
}
