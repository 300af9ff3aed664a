package org.conclusum.scenarios.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Key factors by the number of their projections; a bundle takes one projection of each. Bundles are numbered from 0 as one
 * counts, the last factor turning fastest.
 *
 * @param projections how many projections each factor has
 */
public record MorphologicalBox(List<Integer> projections) {

    /** More bundles than these are not enumerated. */
    public static final int LARGEST = 1_000_000;

    private static final int MOST_FACTORS = 60;

    /** @throws IllegalArgumentException without a factor, with more than sixty, or with a factor without projections */
    public MorphologicalBox {
        projections = List.copyOf(projections);
        if (projections.isEmpty() || projections.size() > MOST_FACTORS) {
            throw new IllegalArgumentException("No box of " + projections.size() + " factors");
        }
        if (projections.stream().anyMatch(count -> count < 1)) {
            throw new IllegalArgumentException("A factor has a projection: " + projections);
        }
    }

    public int factors() {
        return projections.size();
    }

    /** How many bundles there are; {@link Long#MAX_VALUE} where a long cannot say it. */
    public long bundles() {
        long bundles = 1;
        for (int count : projections) {
            if (bundles > Long.MAX_VALUE / count) {
                return Long.MAX_VALUE;
            }
            bundles *= count;
        }
        return bundles;
    }

    public boolean isCountable() {
        return bundles() <= LARGEST;
    }

    /** The projection of each factor in the bundle of this number. */
    public List<Integer> bundle(int number) {
        Integer[] bundle = new Integer[factors()];
        int rest = number;
        for (int factor = factors() - 1; factor >= 0; factor--) {
            int count = projections.get(factor);
            bundle[factor] = rest % count;
            rest /= count;
        }
        return Arrays.asList(bundle);
    }

    /** In how many factors two bundles differ (Hamming). */
    public int distance(int one, int other) {
        int differing = 0;
        int left = one;
        int right = other;
        for (int factor = factors() - 1; factor >= 0; factor--) {
            int count = projections.get(factor);
            differing += left % count == right % count ? 0 : 1;
            left /= count;
            right /= count;
        }
        return differing;
    }

    /** What is to be rated where each two factors are looked at once, the earlier one first. */
    public List<Pair> pairs() {
        return pairs(false);
    }

    /** What is to be rated where each factor acts on each other one. */
    public List<Pair> directedPairs() {
        return pairs(true);
    }

    private List<Pair> pairs(boolean directed) {
        List<Pair> pairs = new ArrayList<>();
        for (int factor = 0; factor < factors(); factor++) {
            for (int other = directed ? 0 : factor + 1; other < factors(); other++) {
                for (int projection = 0; factor != other && projection < projections.get(factor); projection++) {
                    for (int second = 0; second < projections.get(other); second++) {
                        pairs.add(Pair.of(factor, projection, other, second));
                    }
                }
            }
        }
        return List.copyOf(pairs);
    }

    /** @throws IllegalArgumentException where there are too many bundles to go through */
    void requireCountable() {
        if (!isCountable()) {
            throw new IllegalArgumentException("More than " + LARGEST + " bundles: " + projections);
        }
    }

    /** The place of a factor's first projection among all projections. */
    int[] starts() {
        int[] starts = new int[factors() + 1];
        for (int factor = 0; factor < factors(); factor++) {
            starts[factor + 1] = starts[factor] + projections.get(factor);
        }
        return starts;
    }
}
