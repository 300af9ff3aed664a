package org.conclusum.committees.rules;

/**
 * Whether a resolution takes effect only when the home bodies agree (Gremienvorbehalt).
 *
 * @param reserved whether it waits for them
 * @param needed how many of them
 * @param deadlineMonths months they have
 * @param silenceConsents whether a home body that says nothing in time agrees; only where the bylaws say so
 */
public record HomeBodyRules(boolean reserved, Needed needed, int deadlineMonths, boolean silenceConsents) {

    private static final int THREE_MONTHS = 3;

    /** How many of the home bodies have to agree. */
    public enum Needed {
        ALL,
        /** More than half of them. */
        MAJORITY
    }

    /** @throws IllegalArgumentException without a month */
    public HomeBodyRules {
        if (deadlineMonths < 1) {
            throw new IllegalArgumentException("Home bodies have at least a month: " + deadlineMonths);
        }
    }

    /** Resolutions take effect at once. */
    public static HomeBodyRules notReserved() {
        return new HomeBodyRules(false, Needed.ALL, THREE_MONTHS, false);
    }

    /** All home bodies have to agree within three months; silence is no consent. */
    public static HomeBodyRules allAgree() {
        return new HomeBodyRules(true, Needed.ALL, THREE_MONTHS, false);
    }
}
