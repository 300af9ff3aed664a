package org.conclusum.committees;

/** How far the naming of delegates for a seat is. */
public enum NominationState {
    ASKED,
    /** Answered; the office has to record it. */
    NAMED,
    RECORDED,
    /** Given up: the office went on without, or the committee ended. */
    LAPSED
}
