package org.conclusum.scenarios.analysis;

import java.util.Map;
import java.util.Objects;
import org.conclusum.kernel.Fraction;

/** Ratings of pairs in half points, so that the median of an even number stays exact: {@code [projection][projection]}. */
final class HalfPoints {

    private static final Fraction HALVES = Fraction.of(2);

    private HalfPoints() {}

    /**
     * The ratings by the places of the projections among all.
     *
     * @throws IllegalArgumentException where one is missing, beyond the bounds or no multiple of a half
     */
    static int[][] of(
            MorphologicalBox box, Map<Pair, Fraction> ratings, Iterable<Pair> wanted, int lowest, int highest) {
        int[] starts = box.starts();
        int size = starts[box.factors()];
        int[][] points = new int[size][size];
        for (Pair pair : wanted) {
            Fraction halves = Objects.requireNonNullElse(ratings.get(pair), Fraction.of(1, 3))
                    .times(HALVES);
            if (!halves.isWhole()
                    || halves.numerator().intValueExact() < 2 * lowest
                    || halves.numerator().intValueExact() > 2 * highest) {
                throw new IllegalArgumentException("No rating of " + pair + ": " + ratings.get(pair));
            }
            points[starts[pair.of().factor()] + pair.of().projection()][
                            starts[pair.on().factor()] + pair.on().projection()] =
                    halves.numerator().intValueExact();
        }
        return points;
    }

    static Fraction points(long halves) {
        return Fraction.of(halves, 2);
    }
}
