package org.conclusum.meetings;

/** What the meeting said to the urgency of an item. */
public enum UrgencyState {
    OPEN,
    ACCEPTED,
    REJECTED
}
