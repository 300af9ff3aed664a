package org.conclusum.voting;

/** What a ballot asks. */
public enum BallotKind {
    /** Whether a motion is adopted. */
    YES_NO,
    /** Which of several options is taken. */
    OPTIONS,
    /** Who is elected to one place or several. */
    ELECTION
}
