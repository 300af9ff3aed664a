package org.conclusum.exchange;

/** What is told of a practice, in the order in which it is read. */
public enum PracticeSection {
    SITUATION,
    GOAL,
    STEPS,
    PARTNERS,
    LEGAL_BASIS,
    BEFORE,
    AFTER,
    SUCCESS_FACTORS,
    OBSTACLES,
    CONTEXT;

    /** Signs of a section at most. */
    public static final int LONGEST = 8000;
}
