package org.conclusum.meetings.minutes;

import org.jspecify.annotations.Nullable;

/** How the minutes of a committee tell of speakers, and who decided so; version 0 where nobody did. */
public record SpeakersSetting(
        SpeakersTelling telling, int version, @Nullable String editedBy) {}
