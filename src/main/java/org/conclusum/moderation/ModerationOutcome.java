package org.conclusum.moderation;

/** How a moderation ended. */
public enum ModerationOutcome {
    AGREED,
    /** No agreement: the dissent is on record. */
    DISSENT,
    /** The proposal was withdrawn or decided meanwhile. */
    CANCELLED
}
