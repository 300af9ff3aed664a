package org.conclusum.meetings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A break of a meeting.
 *
 * @param reason why, empty where nobody said so
 * @param expectedUntil when it should go on, or null where that is open
 * @param endedAt when it went on, or null where it has not
 */
public record BreakRow(
        String reason,
        Instant beganAt,
        @Nullable Instant expectedUntil,
        @Nullable Instant endedAt) {}
