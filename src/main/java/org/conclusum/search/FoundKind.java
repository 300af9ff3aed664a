package org.conclusum.search;

/** Kinds of things that are found. */
public enum FoundKind {
    PROPOSAL,
    /** A file with a proposal. */
    PAPER,
    MINUTES,
    RESOLUTION
}
