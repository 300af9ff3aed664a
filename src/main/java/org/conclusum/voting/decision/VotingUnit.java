package org.conclusum.voting.decision;

import org.conclusum.kernel.Fraction;

/**
 * A body that seats sit for: a municipality, a Land, a canton.
 *
 * @param count how much of a unit it is; 1/2 for a half canton
 * @param population inhabitants at the reference date of the rule book
 */
public record VotingUnit(Fraction count, long population) {

    /** What a unit is of which nothing is said. */
    public static final VotingUnit UNDECLARED = new VotingUnit(Fraction.ONE, 0);

    /** @throws IllegalArgumentException if a number is negative */
    public VotingUnit {
        if (count.isNegative() || population < 0) {
            throw new IllegalArgumentException("A unit's count and population are not negative");
        }
    }
}
