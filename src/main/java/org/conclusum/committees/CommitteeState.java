package org.conclusum.committees;

/** Where a committee is in its life. */
public enum CommitteeState {
    /** Municipalities are asked for their delegates; it has not met yet. */
    FOUNDING,
    IN_OFFICE,
    /** It has ended; everything stays readable. */
    DISSOLVED
}
