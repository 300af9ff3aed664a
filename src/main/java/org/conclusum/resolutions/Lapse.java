package org.conclusum.resolutions;

import java.util.UUID;

/**
 * That a resolution no longer holds.
 *
 * @param by the later resolution that replaces or revokes it
 */
public record Lapse(Kind kind, UUID by) {

    /** What the later resolution does to the earlier one. */
    public enum Kind {
        SUPERSEDED(ResolutionState.SUPERSEDED),
        REVOKED(ResolutionState.REVOKED);

        private final ResolutionState state;

        Kind(ResolutionState state) {
            this.state = state;
        }

        ResolutionState state() {
            return state;
        }
    }
}
