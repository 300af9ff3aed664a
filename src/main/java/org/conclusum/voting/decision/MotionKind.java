package org.conclusum.voting.decision;

/** What is put to the vote, as the reasoning of its result names it. */
public enum MotionKind {
    /** The matter itself: the motion of an item, or of a circular. */
    MATTER,
    /** Another wording of the motion. */
    AMENDMENT,
    /** Whether an item that came after the notice period is dealt with. */
    URGENCY
}
