package org.conclusum.proposals;

/** Which way a proposal takes to its decision. */
public enum ProposalRoute {
    MEETING,
    /** Decided in writing, without a meeting. */
    CIRCULAR,
    /** The interests are moderated before it comes to a meeting. */
    MODERATION,
    /** A meeting takes note of it, without a decision. */
    NOTING
}
