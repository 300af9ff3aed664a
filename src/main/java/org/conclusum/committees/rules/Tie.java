package org.conclusum.committees.rules;

/** What becomes of a motion with as many yes as no votes (VwVfG § 91 sentence 2). */
public enum Tie {
    REJECTED,
    /** The chair's own vote tips the scales, if the chair has one. */
    CHAIR_DECIDES
}
