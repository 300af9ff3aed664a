package org.conclusum.meetings.minutes;

/** What became of an objection to minutes. */
public enum ObjectionState {
    RAISED,
    /** The text was changed for it. */
    ACCEPTED,
    REJECTED
}
