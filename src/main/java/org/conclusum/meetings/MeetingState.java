package org.conclusum.meetings;

/** Where a meeting stands. */
public enum MeetingState {
    PLANNED,
    DRAFTED,
    RELEASED,
    INVITED,
    RUNNING,
    CLOSED,
    CANCELLED
}
