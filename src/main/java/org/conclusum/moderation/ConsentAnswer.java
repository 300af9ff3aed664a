package org.conclusum.moderation;

/** What a municipality says to the text of a consent round. */
public enum ConsentAnswer {
    NO_OBJECTION,
    /** Bedenken: on record, and hinders nothing. */
    CONCERN,
    /** Einwand: serious, and hinders as long as it stands. */
    OBJECTION
}
