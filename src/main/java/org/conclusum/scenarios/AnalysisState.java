package org.conclusum.scenarios;

/** How far an analysis is. */
public enum AnalysisState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
