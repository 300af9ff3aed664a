package org.conclusum.committees.rules;

/**
 * Whether a resolution takes effect only when the home bodies agree (Gremienvorbehalt).
 *
 * @param reserved whether it waits for them
 * @param needed how many of them
 * @param deadlineMonths months they have
 * @param silenceConsents whether a home body that says nothing in time agrees; only where the bylaws say so
 * @param lateCounts whether a decision after the deadline still counts: the resolution then waits on until it is settled
 */
public record HomeBodyRules(
        boolean reserved, Needed needed, int deadlineMonths, boolean silenceConsents, boolean lateCounts) {

    private static final int THREE_MONTHS = 3;

    /** How many of the home bodies have to agree. */
    public enum Needed {
        ALL,
        /** More than half of them. */
        MAJORITY,
        /** Those with more than half of the votes that their municipalities have in the committee. */
        WEIGHTED
    }

    /** @throws IllegalArgumentException without a month */
    public HomeBodyRules {
        if (deadlineMonths < 1) {
            throw new IllegalArgumentException("Home bodies have at least a month: " + deadlineMonths);
        }
    }

    /** Resolutions take effect at once. */
    public static HomeBodyRules notReserved() {
        return new HomeBodyRules(false, Needed.ALL, THREE_MONTHS, false, false);
    }

    /** All home bodies have to agree within three months; silence is no consent. */
    public static HomeBodyRules allAgree() {
        return new HomeBodyRules(true, Needed.ALL, THREE_MONTHS, false, false);
    }

    public HomeBodyRules withReserved(boolean other) {
        return new HomeBodyRules(other, needed, deadlineMonths, silenceConsents, lateCounts);
    }

    public HomeBodyRules with(Needed other) {
        return new HomeBodyRules(reserved, other, deadlineMonths, silenceConsents, lateCounts);
    }

    public HomeBodyRules withMonths(int other) {
        return new HomeBodyRules(reserved, needed, other, silenceConsents, lateCounts);
    }

    public HomeBodyRules withSilenceConsenting(boolean other) {
        return new HomeBodyRules(reserved, needed, deadlineMonths, other, lateCounts);
    }

    public HomeBodyRules withLateCounting(boolean other) {
        return new HomeBodyRules(reserved, needed, deadlineMonths, silenceConsents, other);
    }
}
