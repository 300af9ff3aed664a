package org.conclusum.committees;

/** How far a version of a rule book is. */
public enum RuleBookState {
    /** Somebody writes it. */
    DRAFT,
    /** Written; waits for a second person to release it. */
    PROPOSED,
    /** In force from its date on, until a later version is. */
    RELEASED,
    /** Never came into force. */
    WITHDRAWN
}
