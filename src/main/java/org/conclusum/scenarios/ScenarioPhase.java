package org.conclusum.scenarios;

/** How far a scenario project is. */
public enum ScenarioPhase {
    /** The office gathers key factors and their projections. */
    FACTORS,
    /** The municipalities rate, each unseen by the others. */
    RATING,
    /** All see who rated what, agree, reckon and write scenarios. */
    COMPARED,
    /** Nothing changes any more. */
    CLOSED;

    /** Whether municipalities may rate. */
    public boolean takesRatings() {
        return this == RATING || this == COMPARED;
    }

    /** Whether all of the region see who rated what. */
    public boolean showsDifferences() {
        return this == COMPARED || this == CLOSED;
    }
}
