package org.conclusum.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which meetings a list shows: those to come or those that were, of one committee or of all. */
public record MeetingFilter(boolean past, @Nullable UUID committee) {}
