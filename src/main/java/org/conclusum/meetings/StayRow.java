package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay of one person on one seat in one manner.
 *
 * @param counts whether it is presence under the rules; by video that is for the rule book to say
 * @param until null where the person is still there, or stayed to the end
 * @param ending null where the person is still there, or stayed to the end
 */
public record StayRow(
        UUID seat,
        UUID account,
        boolean substitute,
        AttendanceManner manner,
        boolean counts,
        Instant from,
        @Nullable Instant until,
        @Nullable AttendanceEnding ending) {

    public boolean isThere() {
        return until == null;
    }

    public boolean isRemote() {
        return manner == AttendanceManner.REMOTE;
    }

    public boolean lostConnection() {
        return ending == AttendanceEnding.CONNECTION_LOST;
    }

    /** Whether the person was there at a moment. */
    public boolean covers(Instant moment) {
        return !from.isAfter(moment) && (until == null || until.isAfter(moment));
    }

    /** Whether the person was there at any moment from one to another; null for now. */
    public boolean overlaps(Instant start, @Nullable Instant end) {
        return (end == null || from.isBefore(end)) && (until == null || until.isAfter(start));
    }
}
