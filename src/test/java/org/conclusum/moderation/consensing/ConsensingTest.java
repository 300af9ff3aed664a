package org.conclusum.moderation.consensing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsensingTest {

    private static final int A = 1;
    private static final int B = 2;
    private static final int C = 3;

    /** Inhabitants of CB, LDS, EE, OSL, SPN, BZ and GR on 31 December 2024 (Regionaldatenbank, 12411-01-01-4). */
    private static final long[] LAUSITZ = {95_123, 178_793, 97_967, 107_793, 109_635, 292_608, 243_958};

    private static final int[][] WORKED = {
        {8, 6, 9, 7, 8, 4, 5}, {3, 2, 4, 1, 2, 5, 10}, {2, 7, 3, 4, 3, 1, 2}, {5, 1, 4, 6, 5, 2, 3}
    };

    private static Finding worked() {
        return Consensing.of(Ratings.of(
                3,
                IntStream.range(0, LAUSITZ.length)
                        .mapToObj(rater -> new Sheet(
                                LAUSITZ[rater],
                                Map.of(
                                        0,
                                        WORKED[0][rater],
                                        A,
                                        WORKED[A][rater],
                                        B,
                                        WORKED[B][rater],
                                        C,
                                        WORKED[C][rater])))
                        .toList()));
    }

    private static Finding rated(int[]... resistances) {
        return Consensing.of(Ratings.of(
                resistances.length - 1,
                IntStream.range(0, resistances[0].length)
                        .mapToObj(rater -> {
                            Map<Integer, Integer> sheet = new HashMap<>();
                            for (int option = 0; option < resistances.length; option++) {
                                if (resistances[option][rater] >= 0) {
                                    sheet.put(option, resistances[option][rater]);
                                }
                            }
                            return new Sheet(1, sheet);
                        })
                        .toList()));
    }

    private static String percent(@Nullable Fraction acceptance) {
        Fraction exact = Objects.requireNonNull(acceptance);
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), 3, RoundingMode.HALF_UP)
                .toString();
    }

    @Test
    void reckonsTheWorkedExampleToTheLastDigit() {
        Finding found = worked();

        assertThat(found.options()).extracting(OptionFinding::sum).containsExactly(47L, 27L, 22L, 26L);
        assertThat(found.options())
                .extracting(option -> percent(option.acceptance()))
                .containsExactly("32.857", "61.429", "68.571", "62.857");
        assertThat(found.options())
                .extracting(option -> percent(option.weighted()))
                .containsExactly("40.160", "53.241", "70.900", "68.395");
        assertThat(found.ranking()).extracting(OptionFinding::option).containsExactly(B, C, A, 0);
        assertThat(found.options().get(B).acceptance()).isEqualTo(Fraction.of(480, 7));
    }

    @Test
    void looksAtItInThreeWays() {
        Finding found = worked();

        assertThat(found.best(View.PER_HEAD)).extracting(OptionFinding::option).containsExactly(B);
        assertThat(found.best(View.HIGHEST)).extracting(OptionFinding::option).containsExactly(C);
        assertThat(found.best(View.WEIGHTED)).extracting(OptionFinding::option).containsExactly(B);
        assertThat(found.hiddenVetoes()).extracting(OptionFinding::option).containsExactly(A);
        assertThat(found.beatsPassive()).isTrue();
        assertThat(found.isToBeRatedAgain()).isFalse();
    }

    @Test
    void leavesWhoSaysNothingOutOfThatOption() {
        Finding found = rated(new int[] {5, 5, 5}, new int[] {-1, 2, 4});

        assertThat(found.options().get(1).raters()).isEqualTo(2);
        assertThat(found.options().get(1).acceptance()).isEqualTo(Fraction.of(70));
        assertThat(found.options().get(1).spread().get(2)).isEqualTo(1);
    }

    @Test
    void breaksTiesByTheHighestResistanceAndThenByTheNumberOfStrongOnes() {
        Finding byHighest = rated(new int[] {9, 9}, new int[] {0, 6}, new int[] {3, 3});
        Finding byStrong = rated(new int[] {9, 9, 9}, new int[] {9, 8, 1}, new int[] {9, 5, 4});

        assertThat(byHighest.ranking()).extracting(OptionFinding::option).containsExactly(2, 1, 0);
        assertThat(byStrong.ranking()).extracting(OptionFinding::option).containsExactly(2, 1, 0);
    }

    @Test
    void hasWhatIsEqualInEverythingRatedAgain() {
        Finding found = rated(new int[] {9, 9}, new int[] {2, 4}, new int[] {4, 2});

        assertThat(found.isToBeRatedAgain()).isTrue();
        assertThat(found.best()).extracting(OptionFinding::option).containsExactly(1, 2);
        assertThat(found.options()).extracting(OptionFinding::rank).containsExactly(3, 1, 1);
    }

    @Test
    void saysWhereNothingIsAcceptedMoreThanToDecideNothing() {
        assertThat(rated(new int[] {3, 3}, new int[] {3, 3}).beatsPassive()).isFalse();
        assertThat(rated(new int[] {3, 4}, new int[] {3, 3}).beatsPassive()).isTrue();
        assertThat(rated(new int[] {-1, -1}, new int[] {3, 3}).beatsPassive()).isFalse();
    }

    @Test
    void findsNoVetoBelowEightAndNoneInWhatLosesAnyway() {
        assertThat(rated(new int[] {9, 9}, new int[] {7, 0}).hiddenVetoes()).isEmpty();
        assertThat(rated(new int[] {9, 9}, new int[] {8, 0}).hiddenVetoes()).hasSize(1);
        assertThat(rated(new int[] {1, 1}, new int[] {8, 0}).hiddenVetoes()).isEmpty();
    }

    @Test
    void hasAnAnswerWhereNobodyRated() {
        Finding found = Consensing.of(Ratings.of(2, List.of()));

        assertThat(found.best()).isEmpty();
        assertThat(found.beatsPassive()).isFalse();
        assertThat(found.options()).allSatisfy(option -> {
            assertThat(option.acceptance()).isNull();
            assertThat(option.weighted()).isNull();
        });
    }

    @Test
    void knowsNoResistanceOutsideTheScaleAndNoOptionOutsideTheRound() {
        List<Map<Integer, Integer>> wrong = List.of(Map.of(1, 11), Map.of(1, -1), Map.of(3, 1), Map.of(-1, 1));
        assertThat(wrong).allSatisfy(sheet -> assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratings.of(2, List.of(new Sheet(1, sheet)))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sheet(-1, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Ratings.of(0, List.of()));
    }
}
