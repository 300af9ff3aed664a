package org.conclusum.voting;

/** Where a ballot stands. */
public enum BallotState {
    OPEN,
    CLOSED,
    COUNTED
}
