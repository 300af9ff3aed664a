package org.conclusum.committees.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotesMustBeReadableTest {

    private static Fraction german(String written) {
        return new VotesMustBeReadable(written, Locale.GERMAN).votes();
    }

    private static Fraction english(String written) {
        return new VotesMustBeReadable(written, Locale.ENGLISH).votes();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2; 2",
                "1,5; 3/2",
                "1.5; 3/2",
                "5/3; 5/3",
                "' 10 / 4 '; 5/2",
                "0,25; 1/4",
                "0; 0",
                "999999999; 999999999"
            })
    void readsWholeDecimalsAndFractionsInBothLanguages(String written, String votes) {
        assertThat(german(written)).isEqualTo(Fraction.parse(votes));
        assertThat(english(written)).isEqualTo(Fraction.parse(votes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "zwei", "-1", "1/0", "1,5,2", ",5", "1.", "1/2/3", "1 1/2", "1e3", "1,5/3", "9999999999"})
    void refusesEverythingElse(String written) {
        for (Locale language : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            assertThatExceptionOfType(RuleViolated.class)
                    .isThrownBy(() -> new VotesMustBeReadable(written, language).check())
                    .satisfies(broken -> assertThat(broken.messageKey()).isEqualTo("rule.VotesMustBeReadable"));
        }
    }

    @Test
    void takesNoSeparatorForThousandsForADecimalOne() {
        assertThat(german("1,500")).isEqualTo(Fraction.of(3, 2));
        assertThat(english("1.500")).isEqualTo(Fraction.of(3, 2));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> german("1.500"));
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> english("1,500"));
    }
}
