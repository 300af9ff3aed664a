package org.conclusum.moderation;

/** Where a moderation stands. */
public enum ModerationPhase {
    /** The office names what is at issue. */
    ISSUES,
    /** The municipalities say where they stand. */
    POSITIONS,
    /** The office evaluates and drafts variants. */
    DRAFTING,
    /** The municipalities rate the options of a round. */
    RATING,
    /** The municipalities say whether they object to one text. */
    CONSENT,
    /** The office draws its conclusion from a round. */
    ASSESSMENT,
    ENDED
}
