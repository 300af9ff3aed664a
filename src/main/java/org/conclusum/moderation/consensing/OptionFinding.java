package org.conclusum.moderation.consensing;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * What the raters say of one option.
 *
 * @param option its number, 0 for the passive one
 * @param raters how many rated it
 * @param sum of their resistances
 * @param acceptance 100 less the group resistance, in percent; null where nobody rated it
 * @param highest the highest single resistance; 0 where nobody rated it
 * @param strong how many resist strongly, with 8 of 10 or more
 * @param weighted the acceptance where each rater counts by weight; null where nobody with a weight rated it
 * @param spread how many raters gave each resistance, from 0 to the top of the scale
 * @param rank place among all options, the passive one included; equal where only another rating can tell them apart
 */
public record OptionFinding(
        int option,
        int raters,
        long sum,
        @Nullable Fraction acceptance,
        int highest,
        int strong,
        @Nullable Fraction weighted,
        List<Integer> spread,
        int rank) {

    public OptionFinding {
        spread = List.copyOf(spread);
    }

    public boolean isPassive() {
        return option == Ratings.PASSIVE;
    }

    OptionFinding ranked(int place) {
        return new OptionFinding(option, raters, sum, acceptance, highest, strong, weighted, spread, place);
    }

    /** The same with another figure for the weighted view, for readers who may not know it exactly. */
    public OptionFinding weighing(@Nullable Fraction figure) {
        return new OptionFinding(option, raters, sum, acceptance, highest, strong, figure, spread, rank);
    }
}
