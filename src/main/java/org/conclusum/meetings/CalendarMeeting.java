package org.conclusum.meetings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meeting as it stands in a person's calendar.
 *
 * @param changes how often it was changed since it was planned
 * @param submissionDeadline the last minute in which proposals for it may come
 * @param agenda titles of the public items, once the invitation is out
 */
public record CalendarMeeting(
        UUID id,
        UUID committee,
        String title,
        Instant startsAt,
        String place,
        MeetingState state,
        long changes,
        Instant submissionDeadline,
        List<String> agenda) {}
