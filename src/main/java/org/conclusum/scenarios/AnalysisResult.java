package org.conclusum.scenarios;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.analysis.BalanceFinding;
import org.conclusum.scenarios.analysis.ConsistencyAnalysis;
import org.conclusum.scenarios.analysis.ConsistencyFinding;
import org.conclusum.scenarios.analysis.ConsistencyMatrix;
import org.conclusum.scenarios.analysis.ConsistentBundle;
import org.conclusum.scenarios.analysis.CrossImpactBalance;
import org.conclusum.scenarios.analysis.ImpactMatrix;
import org.conclusum.scenarios.analysis.Progress;

/**
 * What is kept of an analysis.
 *
 * @param bundles how many there are
 * @param kept how many hold together: without an exclusion, or consistent in the balance
 * @param best the first ones in their order
 * @param offered some that differ as much as possible
 */
public record AnalysisResult(long bundles, long kept, List<Found> best, List<Found> offered) {

    /** So many bundles are listed. */
    public static final int LISTED = 100;

    /** So many bundles are offered to write scenarios on. */
    public static final int OFFERED = 4;

    /** What is offered reaches so many percent of the best sum. */
    public static final int SHARE = 80;

    public AnalysisResult {
        best = List.copyOf(best);
        offered = List.copyOf(offered);
    }

    /**
     * A bundle.
     *
     * @param rank from 1
     * @param projections of each factor, from 0
     * @param sum of the ratings, or of the impact sums
     * @param flaw how many ratings are 2 or less, or what misses to consistency
     */
    public record Found(int rank, List<Integer> projections, String sum, String flaw) {

        public Found {
            projections = List.copyOf(projections);
        }

        /** Whether a cross-impact balance finds it consistent. */
        public boolean isFlawless() {
            return Fraction.parse(flaw).isZero();
        }
    }

    static AnalysisResult of(AnalysisInput input, Progress progress) {
        return switch (input.kind()) {
            case CONSISTENCY ->
                of(ConsistencyAnalysis.of(new ConsistencyMatrix(input.box(), input.ratings()), progress));
            case IMPACT -> of(CrossImpactBalance.of(new ImpactMatrix(input.box(), input.ratings()), progress));
        };
    }

    private static AnalysisResult of(ConsistencyFinding finding) {
        return new AnalysisResult(
                finding.bundles(),
                finding.kept(),
                finding.best(LISTED).stream().map(AnalysisResult::found).toList(),
                finding.farApart(OFFERED, Fraction.of(SHARE, 100)).stream()
                        .map(AnalysisResult::found)
                        .toList());
    }

    private static AnalysisResult of(BalanceFinding finding) {
        return new AnalysisResult(
                finding.bundles(),
                finding.consistent(),
                finding.best(LISTED).stream().map(AnalysisResult::found).toList(),
                finding.farApart(OFFERED).stream().map(AnalysisResult::found).toList());
    }

    private static Found found(ConsistentBundle bundle) {
        return new Found(bundle.rank(), bundle.projections(), bundle.sum().toString(), String.valueOf(bundle.weak()));
    }

    private static Found found(BalanceFinding.BalancedBundle bundle) {
        return new Found(
                bundle.rank(),
                bundle.projections(),
                bundle.total().toString(),
                bundle.inconsistency().toString());
    }
}
