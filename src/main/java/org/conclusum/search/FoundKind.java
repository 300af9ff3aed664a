package org.conclusum.search;

import java.util.List;

/** Kinds of things that are found. */
public enum FoundKind {
    PROPOSAL,
    /** A file with a proposal. */
    PAPER,
    MINUTES,
    RESOLUTION,
    /** What somebody noted for oneself; nobody else finds it. */
    NOTE;

    /** The kinds that are there for more than one person. */
    public static List<FoundKind> shared() {
        return List.of(PROPOSAL, PAPER, MINUTES, RESOLUTION);
    }
}
