package org.conclusum.scenarios;

import java.util.Comparator;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.analysis.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What the municipalities that handed in say of a pair.
 *
 * @param rows their ratings, the lowest first
 * @param agreement what was agreed instead, or null
 */
public record CombinedRating(
        Pair pair, List<RatingRow> rows, @Nullable Agreement agreement) {

    public CombinedRating {
        rows = rows.stream()
                .sorted(Comparator.comparingInt(RatingRow::rating).thenComparing(RatingRow::ags))
                .toList();
    }

    /** The middle one, or half the sum of the two in the middle; null where nobody rated. */
    public @Nullable Fraction median() {
        if (rows.isEmpty()) {
            return null;
        }
        int middle = rows.size() / 2;
        long upper = rows.get(middle).rating();
        long lower = rows.size() % 2 == 1 ? upper : rows.get(middle - 1).rating();
        return Fraction.of(lower + upper, 2);
    }

    /** What is reckoned with: the agreement, else the median; null where there is neither. */
    public @Nullable Fraction value() {
        return agreement == null ? median() : Fraction.of(agreement.rating());
    }

    /** The difference between the highest and the lowest rating. */
    public int spread() {
        return rows.isEmpty() ? 0 : rows.getLast().rating() - rows.getFirst().rating();
    }
}
