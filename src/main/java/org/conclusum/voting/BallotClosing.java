package org.conclusum.voting;

/** What ends a ballot. */
public enum BallotClosing {
    BY_CHAIR,
    WHEN_ALL_VOTED
}
