package org.conclusum.committees.rules;

/** How a committee decides an ordinary motion. */
public enum DecidedBy {
    /** Nobody objects; a vote only where the rules for consensus lead to one. */
    CONSENSUS,
    VOTE
}
