package org.conclusum.scenarios.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class CrossImpactBalanceTest {

    private static ImpactMatrix matrix(MorphologicalBox box, Map<Pair, Integer> impacts) {
        Map<Pair, Fraction> all = new HashMap<>();
        box.directedPairs().forEach(pair -> all.put(pair, Fraction.of(impacts.getOrDefault(pair, 0))));
        return new ImpactMatrix(box, all);
    }

    /** Two factors that promote their like: both high and both low hold together, the mixed ones do not. */
    @Test
    void findsWhatHoldsItselfUp() {
        MorphologicalBox box = new MorphologicalBox(List.of(2, 2));
        Map<Pair, Integer> impacts = new HashMap<>();
        for (int state = 0; state < 2; state++) {
            for (int other = 0; other < 2; other++) {
                impacts.put(Pair.of(0, state, 1, other), state == other ? 2 : -2);
                impacts.put(Pair.of(1, state, 0, other), state == other ? 1 : -1);
            }
        }

        BalanceFinding found = CrossImpactBalance.of(matrix(box, impacts), Progress.UNWATCHED);

        assertThat(found.bundles()).isEqualTo(4);
        assertThat(found.consistent()).isEqualTo(2);
        assertThat(found.best(4).stream().map(one -> one.projections() + " " + one.inconsistency() + " " + one.total()))
                .containsExactly("[0, 0] 0 3", "[1, 1] 0 3", "[0, 1] 4 -3", "[1, 0] 4 -3");
        assertThat(found.farApart(5))
                .extracting(BalanceFinding.BalancedBundle::projections)
                .containsExactly(List.of(0, 0), List.of(1, 1));
    }

    /** One factor chases what the other flees: no bundle rests. */
    @Test
    void findsNothingWhereEveryBundlePushesOn() {
        MorphologicalBox box = new MorphologicalBox(List.of(2, 2));
        Map<Pair, Integer> impacts = new HashMap<>();
        for (int state = 0; state < 2; state++) {
            impacts.put(Pair.of(0, state, 1, state), 1);
            impacts.put(Pair.of(1, state, 0, 1 - state), 1);
        }

        BalanceFinding found = CrossImpactBalance.of(matrix(box, impacts), Progress.UNWATCHED);

        assertThat(found.consistent()).isZero();
        assertThat(found.farApart(3)).isEmpty();
        assertThat(found.best(1))
                .extracting(BalanceFinding.BalancedBundle::inconsistency)
                .containsExactly(Fraction.ONE);
    }

    @Test
    void holdsEverythingWhereNothingActs() {
        BalanceFinding found = CrossImpactBalance.of(
                matrix(new MorphologicalBox(Collections.nCopies(6, 10)), Map.of()), Progress.UNWATCHED);
        assertThat(found.consistent()).isEqualTo(1_000_000);
    }

    @Test
    void refusesTooManyBundlesAndEndsWhenCancelled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrossImpactBalance.of(
                        matrix(new MorphologicalBox(List.of(1000, 1001)), Map.of()), Progress.UNWATCHED));
        assertThatExceptionOfType(AnalysisCancelled.class)
                .isThrownBy(() -> CrossImpactBalance.of(
                        matrix(new MorphologicalBox(Collections.nCopies(5, 10)), Map.of()), done -> false));
    }
}
