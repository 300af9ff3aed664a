package org.conclusum.committees.rules;

import org.conclusum.kernel.Fraction;

/**
 * One majority a motion needs: more than half of the yes and no votes, 65 % of the population.
 *
 * @param measure votes, units or population; units and people follow the stance of their body
 * @param base what the share is taken of
 */
public record MajorityCondition(Measure measure, Base base, Threshold threshold) {

    private static final Threshold MORE_THAN_HALF = Threshold.moreThan(Fraction.of(1, 2));

    /** @throws IllegalArgumentException if seats are to be counted without their weights */
    public MajorityCondition {
        if (measure == Measure.SEATS) {
            throw new IllegalArgumentException("A majority is measured in VOTES, UNITS or POPULATION, not SEATS");
        }
    }

    /** Whether this is the plain majority of yes over no, the only one that knows a tie. */
    public boolean isSimpleMajority() {
        return measure == Measure.VOTES && base == Base.YES_NO && threshold.equals(MORE_THAN_HALF);
    }
}
