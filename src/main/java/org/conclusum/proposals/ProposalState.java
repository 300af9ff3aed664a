package org.conclusum.proposals;

/** Where a proposal stands. */
public enum ProposalState {
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    READY,
    SCHEDULED,
    CIRCULATING,
    DECIDED,
    WITHDRAWN,
    CLOSED
}
