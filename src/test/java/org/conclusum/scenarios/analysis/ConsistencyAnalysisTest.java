package org.conclusum.scenarios.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class ConsistencyAnalysisTest {

    private static String named(ConsistentBundle bundle) {
        String factors = "DSFG";
        StringBuilder name = new StringBuilder();
        for (int factor = 0; factor < bundle.projections().size(); factor++) {
            name.append(factors.charAt(factor)).append(bundle.projections().get(factor) + 1);
        }
        return name + " " + bundle.sum();
    }

    @Test
    void findsTheBundlesOfTheWorkedExample() {
        ConsistencyFinding found = ConsistencyAnalysis.of(Boxes.worked(), Progress.UNWATCHED);

        assertThat(found.bundles()).isEqualTo(24);
        assertThat(found.dropped()).isEqualTo(8);
        assertThat(found.best(3).stream().map(ConsistencyAnalysisTest::named))
                .containsExactly("D3S2F2G2 26", "D1S1F1G1 25", "D2S2F2G2 23");
    }

    @Test
    void putsFewerTwosFirstWhereSumsAreEqual() {
        List<ConsistentBundle> found =
                ConsistencyAnalysis.of(Boxes.worked(), Progress.UNWATCHED).best(11);

        assertThat(found.subList(3, 11).stream().map(one -> named(one) + "/" + one.weak() + "/" + one.rank()))
                .containsExactly(
                        "D2S1F1G1 21/0/4",
                        "D3S2F2G1 21/2/5",
                        "D2S2F1G1 20/0/6",
                        "D1S2F1G1 20/1/7",
                        "D2S2F2G1 20/1/7",
                        "D1S1F1G2 20/2/9",
                        "D1S2F2G2 20/2/9",
                        "D3S2F1G2 20/2/9");
    }

    @Test
    void offersBundlesFarApart() {
        ConsistencyFinding found = ConsistencyAnalysis.of(Boxes.worked(), Progress.UNWATCHED);

        assertThat(found.farApart(3, Fraction.of(4, 5)).stream().map(ConsistencyAnalysisTest::named))
                .containsExactly("D3S2F2G2 26", "D1S1F1G1 25", "D2S2F2G2 23");
        assertThat(found.farApart(99, Fraction.of(4, 5))).hasSize(5);
        assertThat(found.farApart(2, Fraction.ONE)).hasSize(1);
    }

    @Test
    void keepsNothingWhereEverythingIsExcluded() {
        ConsistencyFinding found = ConsistencyAnalysis.of(Boxes.even(Boxes.WORKED, 1), Progress.UNWATCHED);

        assertThat(found.kept()).isZero();
        assertThat(found.dropped()).isEqualTo(24);
        assertThat(found.best(3)).isEmpty();
        assertThat(found.farApart(3, Fraction.ONE)).isEmpty();
    }

    @Test
    void goesThroughAMillionBundlesAndTellsHowFarItIs() {
        MorphologicalBox million = new MorphologicalBox(Collections.nCopies(6, 10));
        List<Long> told = new ArrayList<>();

        ConsistencyFinding found = ConsistencyAnalysis.of(Boxes.even(million, 3), done -> told.add(done));

        assertThat(found.kept()).isEqualTo(1_000_000);
        assertThat(told).isSorted().hasSize(50).endsWith(1_000_000L);
        assertThat(found.farApart(3, Fraction.ONE)).hasSize(3);
    }

    @Test
    void refusesMoreThanAMillionBundles() {
        MorphologicalBox more = new MorphologicalBox(List.of(1000, 1001));
        MorphologicalBox endless = new MorphologicalBox(Collections.nCopies(60, 9));

        assertThat(more.isCountable()).isFalse();
        assertThat(endless.bundles()).isEqualTo(Long.MAX_VALUE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConsistencyAnalysis.of(Boxes.even(more, 3), Progress.UNWATCHED));
    }

    @Test
    void endsWhenItIsCancelled() {
        MorphologicalBox large = new MorphologicalBox(Collections.nCopies(5, 10));
        List<Long> told = new ArrayList<>();

        assertThatExceptionOfType(AnalysisCancelled.class)
                .isThrownBy(() -> ConsistencyAnalysis.of(Boxes.even(large, 3), done -> {
                    told.add(done);
                    return told.size() < 2;
                }));
        assertThat(told).containsExactly(20_000L, 40_000L);
    }

    @Test
    void takesNoMatrixWithGapsOrOffTheScale() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyMatrix(Boxes.WORKED, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Boxes.even(Boxes.WORKED, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> Boxes.even(Boxes.WORKED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new MorphologicalBox(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new MorphologicalBox(List.of(2, 0)));
    }
}
