package org.conclusum.scenarios.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.conclusum.kernel.Fraction;

/** What came of a cross-impact balance: all bundles by their inconsistency, then by their total impact. */
public final class BalanceFinding {

    private final MorphologicalBox box;
    private final Ranking ranking;
    private final int highest;

    BalanceFinding(MorphologicalBox box, Ranking ranking, int highest) {
        this.box = box;
        this.ranking = ranking;
        this.highest = highest;
    }

    public long bundles() {
        return ranking.size();
    }

    /** How many bundles are consistent. */
    public int consistent() {
        return ranking.upTo(0);
    }

    /** The first so many bundles: the consistent ones, then those that miss least. */
    public List<BalancedBundle> best(int count) {
        return IntStream.range(0, Math.min(count, ranking.size()))
                .mapToObj(this::at)
                .toList();
    }

    /** Consistent bundles that differ as much as possible. */
    public List<BalancedBundle> farApart(int count) {
        return ranking.farApart(count, consistent()).stream().map(this::at).toList();
    }

    private BalancedBundle at(int place) {
        return new BalancedBundle(
                ranking.rank(place),
                box.bundle(ranking.number(place)),
                HalfPoints.points(ranking.first(place)),
                HalfPoints.points(highest - (long) ranking.second(place)));
    }

    /**
     * A bundle in the balance.
     *
     * @param rank from 1; equal where both figures are equal
     * @param projections the projection of each factor, from 0
     * @param inconsistency how much the worst placed projection misses to the highest impact sum of its factor; 0 where the
     *     bundle is consistent
     * @param total sum of the impact sums of its projections
     */
    public record BalancedBundle(int rank, List<Integer> projections, Fraction inconsistency, Fraction total) {

        public BalancedBundle {
            projections = List.copyOf(projections);
        }

        public boolean isConsistent() {
            return inconsistency.isZero();
        }
    }
}
