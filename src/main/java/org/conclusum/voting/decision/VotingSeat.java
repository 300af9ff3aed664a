package org.conclusum.voting.decision;

import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A voting seat as it stands in the frozen electorate.
 *
 * @param unit the body it sits for; a seat that sits for nobody else is its own unit
 * @param weight its votes, not negative; 5/3 is allowed
 * @param group the interest group it is counted to, if any
 */
public record VotingSeat(
        String id, String unit, Fraction weight, @Nullable String group) {

    /** @throws IllegalArgumentException if the weight is negative */
    public VotingSeat {
        if (weight.isNegative()) {
            throw new IllegalArgumentException("A seat's weight is not negative: " + weight);
        }
    }

    /** One seat, one vote, its own unit, no group. */
    public static VotingSeat of(String id) {
        return new VotingSeat(id, id, Fraction.ONE, null);
    }
}
