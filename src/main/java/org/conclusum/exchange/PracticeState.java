package org.conclusum.exchange;

/** How far a practice is on its way into the library. */
public enum PracticeState {
    DRAFT,
    PROPOSED,
    PUBLISHED,
    WITHDRAWN
}
