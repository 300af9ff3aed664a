package org.conclusum.committees.rules;

import org.jspecify.annotations.Nullable;

/**
 * The part of a rule book that turns votes into a decision.
 *
 * @param quorum who must be there; without one every call is quorate
 */
public record DecisionRules(@Nullable Quorum quorum, Majority majority) {

    /** A committee of the administration: more than half of the seats there, more yes than no (VwVfG §§ 90, 91). */
    public static DecisionRules simpleMajority() {
        return new DecisionRules(Quorum.moreThanHalfOfSeats(), Majority.simpleMajority());
    }

    /** More than half of the seats there, more than half of all votes in favour. */
    public static DecisionRules absoluteMajority() {
        return new DecisionRules(Quorum.moreThanHalfOfSeats(), Majority.absoluteMajority());
    }

    /** More than half of the seats there, two thirds of yes and no in favour. */
    public static DecisionRules twoThirds() {
        return new DecisionRules(Quorum.moreThanHalfOfSeats(), Majority.twoThirds());
    }

    /** The same majority, whoever is there. */
    public DecisionRules withTie(Tie tie) {
        return new DecisionRules(quorum, majority.withTie(tie));
    }

    public DecisionRules withoutQuorum() {
        return new DecisionRules(null, majority);
    }
}
