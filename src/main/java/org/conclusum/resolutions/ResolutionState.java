package org.conclusum.resolutions;

/** Where a resolution stands. */
public enum ResolutionState {
    IN_FORCE,
    CLOSED
}
