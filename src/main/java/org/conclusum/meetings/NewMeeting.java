package org.conclusum.meetings;

import java.time.LocalDateTime;
import java.util.UUID;

/** What it takes to plan a meeting; the start is in legal time. */
public record NewMeeting(UUID committee, String title, LocalDateTime startsAt, String place) {}
