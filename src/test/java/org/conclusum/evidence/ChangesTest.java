package org.conclusum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void writesEqualNumbersAlike() {
        assertThat(figure("100", null)).isEqualTo(figure("100.00", null));
        assertThat(EvidenceText.write(figure("1E+2", null))).contains("\"value\":100,");
        assertThat(EvidenceText.figures(EvidenceText.write(List.of(figure("0.1234567890", null)))))
                .containsExactly(figure("0.123456789", null));
    }

    /** Whoever changes this changes what hashes are of. */
    @Test
    void hashesTheTextAsItIsKept() {
        assertThat(EvidenceText.write(figure("12.50", null)))
                .isEqualTo("{\"ags\":\"14626\",\"municipality\":\"Görlitz\",\"period\":\"2024-12-31\","
                        + "\"first\":\"2024-12-31\",\"last\":\"2024-12-31\",\"value\":12.5,\"mark\":null,"
                        + "\"uncertain\":false}");
        assertThat(EvidenceText.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void exceedsWhatIsStatedOnlyBeyondIt() {
        assertThat(changes("100", "105").exceed(FIVE)).isFalse();
        assertThat(changes("100", "105.01").exceed(FIVE)).isTrue();
        assertThat(changes("100", "95").exceed(FIVE)).isFalse();
        assertThat(changes("-100", "-94.9").exceed(FIVE)).isTrue();
        assertThat(changes("100", "100").exceed(BigDecimal.ZERO)).isFalse();
        assertThat(changes("100", "100.1").exceed(BigDecimal.ZERO)).isTrue();
    }

    @Test
    void takesWhatCameOrWentOrWasZeroAsMoreThanAnyPercentage() {
        BigDecimal hundred = BigDecimal.valueOf(100);
        assertThat(changes("0", "1").exceed(hundred)).isTrue();
        assertThat(Changes.of(List.of(figure("5", null)), List.of(figure(null, ".")))
                        .exceed(hundred))
                .isTrue();
        assertThat(Changes.of(List.of(figure(null, ".")), List.of(figure("5", null)))
                        .exceed(hundred))
                .isTrue();
        assertThat(Changes.of(List.of(figure("5", null)), List.of()).exceed(hundred))
                .isTrue();
    }

    @Test
    void noticesAnotherMarkWithoutWeighingIt() {
        Changes changes = Changes.of(List.of(figure(null, ".")), List.of(figure(null, "-")));

        assertThat(changes.isEmpty()).isFalse();
        assertThat(changes.count()).isEqualTo(1);
        assertThat(changes.exceed(BigDecimal.ZERO)).isFalse();
    }

    @Test
    void saysByHowMuch() {
        assertThat(changes("80", "84").figures().getFirst().percent().orElseThrow())
                .isEqualByComparingTo("5");
        assertThat(changes("80", "76").figures().getFirst().percent().orElseThrow())
                .isEqualByComparingTo("-5");
        assertThat(changes("0", "76").figures().getFirst().percent()).isEmpty();
    }

    private static Changes changes(String before, String now) {
        return Changes.of(List.of(figure(before, null)), List.of(figure(now, null)));
    }

    private static CitedFigure figure(@Nullable String value, @Nullable String mark) {
        LocalDate day = LocalDate.of(2024, 12, 31);
        return new CitedFigure(
                "14626", "Görlitz", "2024-12-31", day, day, value == null ? null : new BigDecimal(value), mark, false);
    }
}
