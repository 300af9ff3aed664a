package org.conclusum.committees.rules;

/**
 * Whether the municipalities concerned are heard before a proposal goes onto an agenda (Stellungnahme).
 *
 * @param asked whether they are
 * @param days days they have, the day of the request excluded
 * @param workingDays whether working days count, or calendar days
 * @param silence what it means when one says nothing in time
 */
public record StatementRules(boolean asked, int days, boolean workingDays, Meaning silence) {

    private static final int THREE_WEEKS = 21;

    /** What silence means. */
    public enum Meaning {
        /** Who says nothing has no objections. */
        NO_OBJECTIONS,
        /** It is put on record that nothing was said. */
        NOTED
    }

    /** @throws IllegalArgumentException without a day */
    public StatementRules {
        if (days < 1) {
            throw new IllegalArgumentException("Municipalities have at least a day: " + days);
        }
    }

    /** Nobody is asked. */
    public static StatementRules notAsked() {
        return new StatementRules(false, THREE_WEEKS, false, Meaning.NOTED);
    }

    public StatementRules withAsked(boolean other) {
        return new StatementRules(other, days, workingDays, silence);
    }

    public StatementRules withDays(int other) {
        return new StatementRules(asked, other, workingDays, silence);
    }

    public StatementRules withWorkingDays(boolean other) {
        return new StatementRules(asked, days, other, silence);
    }

    public StatementRules with(Meaning other) {
        return new StatementRules(asked, days, workingDays, other);
    }
}
