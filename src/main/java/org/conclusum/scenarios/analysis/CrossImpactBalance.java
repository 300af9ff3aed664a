package org.conclusum.scenarios.analysis;

/**
 * Weighs every bundle: the impacts of its projections on a projection add up to that one's impact sum, and the bundle is
 * consistent if each chosen projection has a maximal sum within its factor. What is missing to that is its inconsistency.
 */
public final class CrossImpactBalance {

    private static final long TELL_EACH = 20_000;

    private final MorphologicalBox box;
    private final int[] starts;
    private final int[] chosen;
    private final int[][] impacts;
    private final int[][] sums;
    private final int highest;
    private final Progress progress;
    private final long[] keys;
    private int count;

    private CrossImpactBalance(ImpactMatrix matrix, Progress progress) {
        this.box = matrix.box();
        box.requireCountable();
        this.starts = box.starts();
        this.chosen = new int[box.factors()];
        int size = starts[box.factors()];
        this.impacts = new int[size][];
        for (int place = 0; place < size; place++) {
            impacts[place] = matrix.halves(place);
        }
        this.sums = new int[box.factors() + 1][size];
        this.highest = box.factors() * (box.factors() - 1) * 2 * ImpactMatrix.PROMOTES;
        this.progress = progress;
        this.keys = new long[(int) box.bundles()];
    }

    /**
     * The balance of a matrix.
     *
     * @throws IllegalArgumentException where there are more than {@link MorphologicalBox#LARGEST} bundles
     * @throws AnalysisCancelled where the progress ended it
     */
    public static BalanceFinding of(ImpactMatrix matrix, Progress progress) {
        CrossImpactBalance balance = new CrossImpactBalance(matrix, progress);
        balance.extend(0, 0);
        return new BalanceFinding(balance.box, Ranking.of(balance.box, balance.keys, balance.count), balance.highest);
    }

    private void extend(int factor, long number) {
        if (factor == box.factors()) {
            weigh(number);
            return;
        }
        int projections = box.projections().get(factor);
        for (int projection = 0; projection < projections; projection++) {
            int place = starts[factor] + projection;
            chosen[factor] = place;
            int[] before = sums[factor];
            int[] after = sums[factor + 1];
            for (int target = 0; target < after.length; target++) {
                after[target] = before[target] + impacts[place][target];
            }
            extend(factor + 1, number * projections + projection);
        }
    }

    private void weigh(long number) {
        int[] balance = sums[box.factors()];
        int missing = 0;
        int total = 0;
        for (int factor = 0; factor < box.factors(); factor++) {
            int maximal = balance[starts[factor]];
            for (int place = starts[factor] + 1; place < starts[factor + 1]; place++) {
                maximal = Math.max(maximal, balance[place]);
            }
            missing = Math.max(missing, maximal - balance[chosen[factor]]);
            total += balance[chosen[factor]];
        }
        keys[count] = Ranking.key(missing, highest - (long) total, number);
        count++;
        if (count % TELL_EACH == 0 && !progress.reached(count)) {
            throw new AnalysisCancelled();
        }
    }
}
