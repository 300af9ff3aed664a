package org.conclusum.committees.rules;

/** What is counted: heads, their weighted votes, the bodies they sit for, or the people who live there. */
public enum Measure {
    /** Seats of the committee, each as one; only for a quorum. */
    SEATS,
    /** The weights of the seats. */
    VOTES,
    /** The bodies that hold the seats, each with its count (a half canton counts 1/2). */
    UNITS,
    /** The inhabitants of the bodies; only for a majority. */
    POPULATION
}
