package org.conclusum.meetings.minutes;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of minutes.
 *
 * @param closed whether it holds closed items
 */
public record MinutesFile(
        UUID document,
        Kind kind,
        String name,
        long size,
        boolean closed,
        String note,
        String addedBy,
        Instant addedAt) {

    /** What a file of minutes is. */
    public enum Kind {
        /** The printed minutes without closed items. */
        PUBLIC,
        /** The printed minutes with everything. */
        COMPLETE,
        /** Minutes that somebody edited in a word processor. */
        EDITED
    }
}
