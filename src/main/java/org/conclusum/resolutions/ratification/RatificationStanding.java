package org.conclusum.resolutions.ratification;

/** What is sure about a ratification, whatever the missing home bodies decide. */
public enum RatificationStanding {
    OPEN,
    /** Enough have agreed. */
    REACHED,
    /** Even if all that are missing agreed, it would not be enough. */
    OUT_OF_REACH
}
