package org.conclusum.meetings;

/**
 * What became of an amendment; the originator of the motion may take it over without a vote, and it is settled where
 * another was adopted that leaves nothing of it to decide.
 */
public enum AmendmentState {
    OPEN,
    VOTING,
    ADOPTED,
    REJECTED,
    TAKEN_OVER,
    WITHDRAWN,
    SETTLED;

    /** Whether it changes the wording of the motion. */
    public boolean changesTheMotion() {
        return this == ADOPTED || this == TAKEN_OVER;
    }

    public boolean isUndecided() {
        return this == OPEN || this == VOTING;
    }
}
