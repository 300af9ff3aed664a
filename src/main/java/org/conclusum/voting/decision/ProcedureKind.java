package org.conclusum.voting.decision;

/** How a committee comes to its decision. */
public enum ProcedureKind {
    MEETING,
    /** In writing, without a meeting (VwVfG § 90 (1) sentence 2). */
    CIRCULAR,
    CONSENSUS
}
