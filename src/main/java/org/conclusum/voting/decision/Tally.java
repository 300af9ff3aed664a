package org.conclusum.voting.decision;

import org.conclusum.kernel.Fraction;

/** Counted votes of one unit, as a popular or a secret vote leaves them. */
public record Tally(Fraction yes, Fraction no, Fraction abstain) {

    /** @throws IllegalArgumentException if a number is negative */
    public Tally {
        if (!yes.isAtLeast(Fraction.ZERO) || !no.isAtLeast(Fraction.ZERO) || !abstain.isAtLeast(Fraction.ZERO)) {
            throw new IllegalArgumentException("Counted votes are not negative");
        }
    }

    /** @throws IllegalArgumentException if a number is negative */
    public Tally(long yes, long no, long abstain) {
        this(Fraction.of(yes), Fraction.of(no), Fraction.of(abstain));
    }
}
