package org.conclusum.scenarios.analysis;

import java.util.List;
import java.util.stream.IntStream;
import org.conclusum.kernel.Fraction;

/** What came of a consistency analysis: all bundles that hold together, in their order. */
public final class ConsistencyFinding {

    private final MorphologicalBox box;
    private final Ranking ranking;
    private final long bundles;
    private final int highest;

    ConsistencyFinding(MorphologicalBox box, Ranking ranking, long bundles, int highest) {
        this.box = box;
        this.ranking = ranking;
        this.bundles = bundles;
        this.highest = highest;
    }

    /** How many bundles there are at all. */
    public long bundles() {
        return bundles;
    }

    public int kept() {
        return ranking.size();
    }

    public long dropped() {
        return bundles - ranking.size();
    }

    /** The first so many bundles. */
    public List<ConsistentBundle> best(int count) {
        return IntStream.range(0, Math.min(count, ranking.size()))
                .mapToObj(this::at)
                .toList();
    }

    /**
     * Bundles that differ as much as possible: the best one, then again and again the one whose nearest chosen bundle is
     * farthest in factors, the better ranked among equals.
     *
     * @param share of the best sum that a bundle has to reach to be considered
     */
    public List<ConsistentBundle> farApart(int count, Fraction share) {
        if (ranking.size() == 0) {
            return List.of();
        }
        Fraction least = HalfPoints.points(highest - (long) ranking.first(0)).times(share);
        long leastHalves = least.times(Fraction.of(2)).ceil().longValueExact();
        return ranking.farApart(count, ranking.upTo(highest - leastHalves)).stream()
                .map(this::at)
                .toList();
    }

    private ConsistentBundle at(int place) {
        return new ConsistentBundle(
                ranking.rank(place),
                box.bundle(ranking.number(place)),
                HalfPoints.points(highest - (long) ranking.first(place)),
                ranking.second(place));
    }
}
