package org.conclusum.moderation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A note of the office on a moderation; nobody else reads it.
 *
 * @param issue what it is about, or null where it is about all
 * @param day when the talk was, what was agreed, or the next step is due
 * @param done whether a next step is done
 */
public record LogEntry(
        UUID id,
        UUID proposal,
        Kind kind,
        @Nullable UUID issue,
        LocalDate day,
        String words,
        boolean done,
        String writtenBy,
        Instant writtenAt) {

    /** What is noted. */
    public enum Kind {
        TALK,
        AGREEMENT,
        NEXT_STEP
    }
}
