package org.conclusum.meetings;

/** How far the question of a conflict of interest is (VwVfG § 20 (4)). */
public enum ConflictState {
    /** The person declared it; unless the others decide otherwise, the person does not take part. */
    SELF_DECLARED,
    /** Somebody else raised it; the others have still to decide. */
    RAISED,
    /** The others decided that the person does not take part. */
    DECIDED,
    /** The others decided that the person takes part. */
    REJECTED;

    /** Whether the person is shown out for debate and vote. */
    public boolean excludes() {
        return this == SELF_DECLARED || this == DECIDED;
    }
}
