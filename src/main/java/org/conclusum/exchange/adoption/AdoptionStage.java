package org.conclusum.exchange.adoption;

/** How far a municipality is with taking a practice over. */
public enum AdoptionStage {
    /** It is looked at whether and how the practice fits. */
    CHECK,
    /** The taker's committee decides. */
    DECISION,
    /** It is tried. */
    PILOT,
    /** It runs. */
    ROUTINE,
    /** It was not taken over, or given up. */
    ENDED;

    public boolean isRunning() {
        return this != ROUTINE && this != ENDED;
    }
}
