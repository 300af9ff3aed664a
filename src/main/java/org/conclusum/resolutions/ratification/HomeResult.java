package org.conclusum.resolutions.ratification;

/** How a home body decided on a resolution. */
public enum HomeResult {
    YES,
    YES_WITH_CONDITIONS,
    NO,
    NO_WITH_CONDITIONS;

    /** Whether it agreed; the conditions of a yes are put on record and do not take it back. */
    public boolean agrees() {
        return this == YES || this == YES_WITH_CONDITIONS;
    }

    public boolean isConditional() {
        return this == YES_WITH_CONDITIONS || this == NO_WITH_CONDITIONS;
    }
}
