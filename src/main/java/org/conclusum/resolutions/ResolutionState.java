package org.conclusum.resolutions;

/** Where a resolution stands. */
public enum ResolutionState {
    /** Adopted; the home bodies have not decided yet (schwebend). */
    PENDING,
    IN_FORCE,
    /** The home bodies did not agree. */
    FAILED,
    CLOSED,
    /** A later resolution took its place. */
    SUPERSEDED,
    /** A later resolution revoked it. */
    REVOKED
}
