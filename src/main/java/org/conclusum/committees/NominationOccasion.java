package org.conclusum.committees;

/** Why delegates are named. */
public enum NominationOccasion {
    FOUNDING,
    RENEWAL,
    /** Within a term: a vacant seat, or a change of persons. */
    CHANGE
}
