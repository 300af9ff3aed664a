package org.conclusum.committees.rules;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Who must be there before a committee may decide.
 *
 * @param conditions all must hold; none is allowed
 * @param minimum seats that are there and may vote, at least; 0 asks for none
 * @param secondCall the lighter quorum of a second call, if the rules know one
 * @param exclusionFallback share of the statutory seats that is enough where only conflicts of interest caused the
 *     shortfall (GemO RLP § 39 (2): one third)
 * @param groupCap largest share of the votes present that one interest group may hold (community-led local development:
 *     49 %)
 */
public record Quorum(
        List<QuorumCondition> conditions,
        int minimum,
        @Nullable SecondCall secondCall,
        @Nullable Threshold exclusionFallback,
        @Nullable Fraction groupCap) {

    /** A committee of the administration needs three members at least (VwVfG § 90 (1)). */
    private static final int VWVFG_MINIMUM = 3;

    /** @throws IllegalArgumentException if the minimum is negative or the cap is no share */
    public Quorum {
        conditions = List.copyOf(conditions);
        if (minimum < 0) {
            throw new IllegalArgumentException("A quorum's minimum is not negative: " + minimum);
        }
        if (groupCap != null && (groupCap.isNegative() || groupCap.isMoreThan(Fraction.ONE))) {
            throw new IllegalArgumentException("A group cap lies between 0 and 1: " + groupCap);
        }
    }

    /** More than half of the seats and three members at least (VwVfG § 90 (1)). */
    public static Quorum moreThanHalfOfSeats() {
        QuorumCondition moreThanHalf = new QuorumCondition(Measure.SEATS, Threshold.moreThan(Fraction.of(1, 2)));
        return new Quorum(List.of(moreThanHalf), VWVFG_MINIMUM, null, null, null);
    }
}
