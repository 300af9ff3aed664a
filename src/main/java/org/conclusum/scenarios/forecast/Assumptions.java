package org.conclusum.scenarios.forecast;

import org.conclusum.kernel.Fraction;

/**
 * What a variant changes against the past.
 *
 * @param births change of the births that enter, in percent
 * @param migration children who move in (below zero: away) in a year, over all grades alike
 * @param entry change of the rate of entry e, in percent
 * @param transition change of the rates of transition q, in percent
 */
public record Assumptions(Fraction births, Fraction migration, Fraction entry, Fraction transition) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Everything goes on as it was. */
    public static final Assumptions TREND = new Assumptions(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

    /** @throws IllegalArgumentException where a share would fall below nothing */
    public Assumptions {
        for (Fraction percent : new Fraction[] {births, entry, transition}) {
            if (percent.plus(HUNDRED).isNegative()) {
                throw new IllegalArgumentException("Less than nothing is left: " + percent + " percent");
            }
        }
    }

    Fraction changedBirths(long number) {
        return factor(births).times(Fraction.of(number));
    }

    Fraction changedEntry(Fraction rate) {
        return factor(entry).times(rate);
    }

    Fraction changedTransition(Fraction rate) {
        return factor(transition).times(rate);
    }

    private static Fraction factor(Fraction percent) {
        return percent.plus(HUNDRED).dividedBy(HUNDRED);
    }
}
