package org.conclusum.meetings;

import java.time.Instant;
import java.util.UUID;

/** A meeting in a list. */
public record MeetingRow(
        UUID id, UUID committee, String title, Instant startsAt, String place, MeetingState state, int items) {}
