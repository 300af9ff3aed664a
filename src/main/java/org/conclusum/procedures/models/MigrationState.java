package org.conclusum.procedures.models;

/** How far a move of running cases is. */
public enum MigrationState {
    WAITING,
    RUNNING,
    DONE,
    /** Given up on the way; what had moved by then stays where it is. */
    CANCELLED,
    FAILED;

    public boolean underWay() {
        return this == WAITING || this == RUNNING;
    }
}
