package org.conclusum.committees.rules;

/**
 * The duty of a body's delegates to vote as one (Art. 51 (3) GG; special-purpose associations).
 *
 * @param onSplit what becomes of the body's votes when its delegates differ
 * @param onPartialPresence which of the body's votes are cast when some of its delegates are away
 */
public record BlockVote(OnSplit onSplit, OnPartialPresence onPartialPresence) {

    /** What becomes of a split block. */
    public enum OnSplit {
        /** All its votes are invalid. */
        INVALID,
        /** The named speaker's ballot stands for all; without one they are invalid. */
        SPEAKER,
        /** The choice with the most weight stands for all; without one they are invalid. */
        MAJORITY
    }

    /** Which votes a block casts when it is not complete. */
    public enum OnPartialPresence {
        /** All votes of its entitled seats. */
        FULL,
        /** The votes of the seats that are there. */
        PRESENT_ONLY
    }
}
