package org.conclusum.meetings;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    DRAFTED,
    RELEASED,
    INVITED,
    RUNNING,
    /** Interrupted until another day. */
    ADJOURNED,
    CLOSED,
    CANCELLED;

    /** Whether it was opened, be it that it goes on another day or is over. */
    public boolean hasBegun() {
        return this == RUNNING || this == ADJOURNED || this == CLOSED;
    }
}
