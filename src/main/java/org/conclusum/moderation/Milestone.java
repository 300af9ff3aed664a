package org.conclusum.moderation;

import java.time.Instant;

/**
 * Where the matrix is looked at.
 *
 * @param number which of its kind, from 1 on
 * @param at what was said until then counts
 */
public record Milestone(Kind kind, int number, Instant at) {

    /** What ended there. */
    public enum Kind {
        COLLECTION,
        ROUND,
        /** Nothing: it is now. */
        NOW
    }
}
