package org.conclusum.committees.rules;

import org.conclusum.kernel.Fraction;

/** How much consent it takes to deal with an item that came after the notice period. */
public enum UrgencyMajority {
    MORE_YES_THAN_NO,
    TWO_THIRDS_OF_VOTES,
    TWO_THIRDS_OF_PRESENT,
    MAJORITY_OF_MEMBERS;

    /** Each is one condition on votes; a tie rejects. */
    public Majority majority() {
        return switch (this) {
            case MORE_YES_THAN_NO -> Majority.simpleMajority();
            case TWO_THIRDS_OF_VOTES -> Majority.twoThirds();
            case TWO_THIRDS_OF_PRESENT ->
                Majority.of(new MajorityCondition(Measure.VOTES, Base.PRESENT, Threshold.atLeast(Fraction.of(2, 3))));
            case MAJORITY_OF_MEMBERS -> Majority.absoluteMajority();
        };
    }

    /**
     * Whether a show of hands is enough; all in votes.
     *
     * @param present those of the seats that are there
     * @param members those of all seats
     */
    public boolean isReachedBy(int yes, int no, Fraction present, Fraction members) {
        Fraction base =
                switch (this) {
                    case MORE_YES_THAN_NO, TWO_THIRDS_OF_VOTES -> Fraction.of(yes + no);
                    case TWO_THIRDS_OF_PRESENT -> present;
                    case MAJORITY_OF_MEMBERS -> members;
                };
        return majority().conditions().getFirst().threshold().isMetBy(Fraction.of(yes), base);
    }
}
