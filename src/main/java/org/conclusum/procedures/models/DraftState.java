package org.conclusum.procedures.models;

/** How far a changed model is on its way into force. */
public enum DraftState {
    /** It is being written. */
    DRAFT,
    /** A second person looks at it. */
    PROPOSED,
    /** It was released and comes into force at a later moment. */
    SCHEDULED,
    /** It has come into force. */
    RELEASED,
    /** It was given up. */
    WITHDRAWN;

    boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }
}
