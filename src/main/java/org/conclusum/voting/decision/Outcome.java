package org.conclusum.voting.decision;

/** What became of the motion. */
public enum Outcome {
    ADOPTED,
    REJECTED,
    /** Consensus was not reached; the matter goes on. */
    OPEN,
    /** A circular that has to go to a meeting. */
    REFERRED,
    NOT_QUORATE,
    /** The committee was not called properly. */
    NOT_DECIDABLE;

    /** Whether votes were counted to get here. */
    public boolean isVoted() {
        return switch (this) {
            case ADOPTED, REJECTED, OPEN -> true;
            case REFERRED, NOT_QUORATE, NOT_DECIDABLE -> false;
        };
    }
}
