package org.conclusum.scenarios.analysis;

/**
 * Goes through all bundles of a matrix, drops any with a rating of 1, and orders the others by the sum of their ratings, then
 * by fewer ratings of 2 or less. A dropped choice drops everything that would follow from it at once.
 */
public final class ConsistencyAnalysis {

    private static final int EXCLUDED = 2 * ConsistencyMatrix.EXCLUDES;
    private static final int WEAK = 4;
    private static final long TELL_EACH = 20_000;

    private final ConsistencyMatrix matrix;
    private final MorphologicalBox box;
    private final int[] starts;
    private final int[] chosen;
    private final long[] following;
    private final int highest;
    private final Progress progress;
    private final long[] kept;
    private int count;
    private long done;
    private long told;

    private ConsistencyAnalysis(ConsistencyMatrix matrix, Progress progress) {
        this.matrix = matrix;
        this.box = matrix.box();
        box.requireCountable();
        this.starts = box.starts();
        this.chosen = new int[box.factors()];
        this.following = new long[box.factors() + 1];
        this.highest = box.factors() * (box.factors() - 1) / 2 * 2 * ConsistencyMatrix.SUPPORTS;
        this.progress = progress;
        this.kept = new long[(int) box.bundles()];
        following[box.factors()] = 1;
        for (int factor = box.factors() - 1; factor >= 0; factor--) {
            following[factor] = following[factor + 1] * box.projections().get(factor);
        }
    }

    /**
     * The analysis of a matrix.
     *
     * @throws IllegalArgumentException where there are more than {@link MorphologicalBox#LARGEST} bundles
     * @throws AnalysisCancelled where the progress ended it
     */
    public static ConsistencyFinding of(ConsistencyMatrix matrix, Progress progress) {
        ConsistencyAnalysis analysis = new ConsistencyAnalysis(matrix, progress);
        analysis.extend(0, 0, 0, 0);
        return new ConsistencyFinding(
                analysis.box,
                Ranking.of(analysis.box, analysis.kept, analysis.count),
                analysis.box.bundles(),
                analysis.highest);
    }

    private void extend(int factor, long number, int sum, int weak) {
        if (factor == box.factors()) {
            kept[count] = Ranking.key(highest - (long) sum, weak, number);
            count++;
            pass(1);
            return;
        }
        int projections = box.projections().get(factor);
        for (int projection = 0; projection < projections; projection++) {
            int place = starts[factor] + projection;
            int more = 0;
            int weaker = 0;
            boolean excluded = false;
            for (int earlier = 0; earlier < factor && !excluded; earlier++) {
                int halves = matrix.halves(chosen[earlier], place);
                excluded = halves == EXCLUDED;
                more += halves;
                weaker += halves <= WEAK ? 1 : 0;
            }
            if (excluded) {
                pass(following[factor + 1]);
            } else {
                chosen[factor] = place;
                extend(factor + 1, number * projections + projection, sum + more, weak + weaker);
            }
        }
    }

    private void pass(long bundles) {
        done += bundles;
        if (done - told >= TELL_EACH) {
            told = done;
            if (!progress.reached(done)) {
                throw new AnalysisCancelled();
            }
        }
    }
}
