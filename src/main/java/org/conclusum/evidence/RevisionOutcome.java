package org.conclusum.evidence;

/** What the office makes of revised figures. */
public enum RevisionOutcome {
    NO_CONSEQUENCE,
    COMMITTEE_AGAIN
}
