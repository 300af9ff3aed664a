package org.conclusum.scenarios;

/** What the office makes of a count that crossed a trip wire. */
public enum CrossingOutcome {
    NO_CONSEQUENCE,
    COMMITTEE
}
