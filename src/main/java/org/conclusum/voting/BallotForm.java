package org.conclusum.voting;

/** How votes are given. */
public enum BallotForm {
    OPEN,
    /** Namentlich: each vote is named in the record. */
    ROLL_CALL,
    /** Geheim: nobody learns how a person voted. */
    SECRET
}
