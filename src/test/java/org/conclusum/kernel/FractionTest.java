package org.conclusum.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({"31, 31", "21/2, 21/2", "55/100, 11/20", "-4/6, -2/3", "0/7, 0", "007, 7", "6/3, 2"})
    void readsAndWritesInLowestTerms(String written, String lowest) {
        assertThat(Fraction.parse(written)).hasToString(lowest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1.5", "1/0", "1/-2", "+1", "1/", "/2", "1e3", "1 / 2", "٣", "NaN", "--1"})
    void refusesWhatIsNoExactNumber(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.parse(written));
    }

    @Test
    void equalValuesAreEqual() {
        assertThat(Fraction.of(9, 15)).isEqualTo(Fraction.of(3, 5)).hasSameHashCodeAs(Fraction.of(3, 5));
        assertThat(new Fraction(BigInteger.ONE, BigInteger.valueOf(-2))).isEqualTo(Fraction.parse("-1/2"));
    }

    @Test
    void doesNotFallIntoTheFloatingPointTrap() {
        assertThat(Fraction.of(55, 100).times(Fraction.of(100))).isEqualTo(Fraction.of(55));
        assertThat(Fraction.of(1, 10).plus(Fraction.of(2, 10))).isEqualTo(Fraction.of(3, 10));
    }

    @ParameterizedTest
    @CsvSource({"5/2, 2, 3", "2, 2, 2", "-1/2, -1, 0", "-2, -2, -2", "0, 0, 0", "-7/3, -3, -2"})
    void roundsDownAndUp(String value, long floor, long ceil) {
        assertThat(Fraction.parse(value).floor()).isEqualTo(floor);
        assertThat(Fraction.parse(value).ceil()).isEqualTo(ceil);
    }

    @Test
    void comparesExactly() {
        Fraction third = Fraction.of(1, 3);
        assertThat(third).isLessThan(Fraction.of(333_333_334, 1_000_000_000)).isGreaterThan(Fraction.of(333, 1000));
        assertThat(third.isMoreThan(third)).isFalse();
        assertThat(third.isAtLeast(third)).isTrue();
    }

    @Test
    void calculatesBeyondTheRangeOfLongs() {
        Fraction large = Fraction.of(Long.MAX_VALUE);
        assertThat(large.times(large).dividedBy(large)).isEqualTo(large);
    }

    @Test
    void refusesToDivideByZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO));
    }

    @Test
    void obeysTheLawsOfArithmetic() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            Fraction a = any(random);
            Fraction b = any(random);
            Fraction c = any(random);
            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
            assertThat(a.compareTo(b)).isEqualTo(-b.compareTo(a));
            assertThat(Fraction.parse(a.toString())).isEqualTo(a);
            assertThat(Fraction.of(a.floor()).isMoreThan(a)).isFalse();
        }
    }

    private static Fraction any(Random random) {
        return Fraction.of(random.nextInt(-1000, 1000), random.nextInt(1, 60));
    }
}
