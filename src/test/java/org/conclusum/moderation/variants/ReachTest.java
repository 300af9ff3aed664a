package org.conclusum.moderation.variants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.conclusum.moderation.variants.ParagraphDiff.Pair;
import org.conclusum.moderation.variants.Reach.Movement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static Demand must(int weight, @Nullable Verdict verdict) {
        return new Demand(false, weight, verdict);
    }

    private static Demand line(@Nullable Verdict verdict) {
        return new Demand(true, 5, verdict);
    }

    @Test
    void weighsWhatIsMissing() {
        Reach reach = Reach.of(List.of(must(4, Verdict.MET), must(2, Verdict.UNMET), must(2, Verdict.PARTLY)));

        assertThat(reach.distance()).isEqualTo(Fraction.of(3, 8));
        assertThat(reach.carries()).isTrue();
        assertThat(Reach.of(List.of(must(1, Verdict.PARTLY))).carries()).isTrue();
        assertThat(Reach.of(List.of(must(2, Verdict.UNMET), must(1, Verdict.MET)))
                        .carries())
                .isFalse();
    }

    @Test
    void isNotCarriedOverARedLine() {
        assertThat(Reach.of(List.of(must(5, Verdict.MET), line(Verdict.UNMET))).carries())
                .isFalse();
        assertThat(Reach.of(List.of(must(5, Verdict.MET), line(Verdict.PARTLY))).carries())
                .isTrue();
    }

    @Test
    void leavesOutWhatNobodyJudged() {
        Reach reach = Reach.of(List.of(must(5, null), must(1, Verdict.MET), line(null)));

        assertThat(reach.distance()).isEqualTo(Fraction.ZERO);
        assertThat(reach.judged()).isEqualTo(1);
        assertThat(reach.demands()).isEqualTo(3);
        assertThat(Reach.of(List.of()).distance()).isNull();
    }

    @Test
    void tellsWhomAVariantMoves() {
        Reach crossed = Reach.of(List.of(must(1, Verdict.MET), line(Verdict.UNMET)));
        Reach kept = Reach.of(List.of(must(1, Verdict.UNMET), line(Verdict.MET)));
        Reach better = Reach.of(List.of(must(1, Verdict.PARTLY), line(Verdict.MET)));

        assertThat(kept.against(crossed)).isEqualTo(Movement.NEARER);
        assertThat(crossed.against(kept)).isEqualTo(Movement.FARTHER);
        assertThat(better.against(kept)).isEqualTo(Movement.NEARER);
        assertThat(better.against(better)).isEqualTo(Movement.SAME);
        assertThat(better.against(Reach.of(List.of()))).isEqualTo(Movement.SAME);
    }

    @Test
    void setsChangedParagraphsSideBySide() {
        assertThat(ParagraphDiff.of("1. A\n\n2. B\n\n3. C", "1. A\n\n2. X\n\n3. C\n\n4. D"))
                .containsExactly(
                        new Pair("1. A", "1. A"),
                        new Pair("2. B", "2. X"),
                        new Pair("3. C", "3. C"),
                        new Pair("", "4. D"));
        assertThat(ParagraphDiff.of("A\n\nB\n\nC", "C"))
                .containsExactly(new Pair("A", ""), new Pair("B", ""), new Pair("C", "C"));
        assertThat(ParagraphDiff.of("", "")).isEmpty();
    }
}
