package org.conclusum.scenarios.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.conclusum.kernel.Fraction;
import org.junit.jupiter.api.Test;

class PupilForecastTest {

    static final PupilTable WORKED = new PupilTable(
            1,
            4,
            new TreeMap<>(Map.of(
                    2021, List.of(1000L, 980L, 960L, 940L),
                    2022, List.of(1040L, 995L, 975L, 955L),
                    2023, List.of(1010L, 1045L, 990L, 970L),
                    2024, List.of(990L, 1012L, 1040L, 985L))),
            new TreeMap<>(Map.of(2018, 980L, 2019, 960L, 2020, 930L, 2021, 905L, 2022, 870L)));

    private static String shown(ForecastYear year) {
        StringBuilder line = new StringBuilder().append(year.year()).append(':');
        year.grades().forEach(grade -> line.append(' ').append(ForecastYear.rounded(Objects.requireNonNull(grade))));
        return line.append(" = ")
                .append(ForecastYear.rounded(Objects.requireNonNull(year.total())))
                .toString();
    }

    @Test
    void poolsTheRatesOfTheWorkedExample() {
        TransitionRates rates = TransitionRates.of(WORKED);

        assertThat(rates.entry()).isEqualTo(Fraction.of(99, 98));
        assertThat(rates.transitions())
                .containsExactly(Fraction.of(3052, 3050), Fraction.of(3005, 3020), Fraction.of(2910, 2925));
    }

    @Test
    void forecastsTheWorkedExampleToTheLastPupil() {
        assertThat(PupilForecast.of(WORKED, Assumptions.TREND).stream().map(PupilForecastTest::shown))
                .containsExactly(
                        "2025: 970 991 1007 1035 = 4002",
                        "2026: 939 970 986 1002 = 3897",
                        "2027: 914 940 966 981 = 3801",
                        "2028: 879 915 935 961 = 3690");
    }

    @Test
    void roundsTheTotalOnItsOwn() {
        ForecastYear year = PupilForecast.of(WORKED, Assumptions.TREND).getFirst();
        BigInteger parts = year.grades().stream()
                .map(grade -> ForecastYear.rounded(Objects.requireNonNull(grade)))
                .reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(parts).isEqualTo(4003);
        assertThat(ForecastYear.rounded(Objects.requireNonNull(year.total()))).isEqualTo(4002);
    }

    @Test
    void roundsHalfUp() {
        assertThat(ForecastYear.rounded(Fraction.of(5, 2))).isEqualTo(3);
        assertThat(ForecastYear.rounded(Fraction.of(249, 100))).isEqualTo(2);
    }

    @Test
    void changesWhatAVariantStates() {
        ForecastYear trend = PupilForecast.of(WORKED, Assumptions.TREND).getFirst();
        ForecastYear changed = PupilForecast.of(
                        WORKED, new Assumptions(Fraction.of(10), Fraction.of(40), Fraction.of(-10), Fraction.of(1, 2)))
                .getFirst();

        assertThat(changed.grades().getFirst())
                .isEqualTo(Fraction.of(960)
                        .times(Fraction.of(110, 100))
                        .times(Fraction.of(99, 98))
                        .times(Fraction.of(90, 100))
                        .plus(Fraction.of(10)));
        assertThat(changed.grades().get(1))
                .isEqualTo(Objects.requireNonNull(trend.grades().get(1))
                        .times(Fraction.of(201, 200))
                        .plus(Fraction.of(10)));
    }

    @Test
    void neverFallsBelowNothing() {
        assertThat(PupilForecast.of(
                        WORKED,
                        new Assumptions(
                                Fraction.of(-100), Fraction.of(-100_000), Fraction.of(-100), Fraction.of(-100))))
                .allSatisfy(year -> assertThat(year.total()).isEqualTo(Fraction.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Assumptions(Fraction.of(-101), Fraction.ZERO, Fraction.ZERO, Fraction.ZERO));
    }

    @Test
    void reachesAsFarAsBirthsAreKnown() {
        PupilTable secondary = new PupilTable(
                5, 2, new TreeMap<>(Map.of(2024, List.of(90L, 80L))), new TreeMap<>(Map.of(2014, 100L, 2015, 90L)));

        assertThat(secondary.reach()).contains(2025);
        assertThat(PupilForecast.of(secondary, Assumptions.TREND))
                .singleElement()
                .satisfies(year -> {
                    assertThat(year.grades().getFirst()).isEqualTo(Fraction.of(81));
                    assertThat(year.grades().get(1)).isNull();
                    assertThat(year.total()).isNull();
                });
        assertThat(PupilForecast.of(new PupilTable(1, 4, new TreeMap<>(), new TreeMap<>()), Assumptions.TREND))
                .isEmpty();
    }

    @Test
    void testsItselfAgainstThePast() {
        BackTest test = BackTest.of(WORKED);

        assertThat(test.trials())
                .extracting(trial -> trial.from() + "→" + trial.year() + " " + trial.grades())
                .containsExactly("2022→2023 3", "2022→2024 2", "2023→2024 3");
        BackTest.Trial first = test.trials().getFirst();
        assertThat(first.forecast())
                .isEqualTo(Fraction.of(1040L * 995, 1000)
                        .plus(Fraction.of(995L * 975, 980))
                        .plus(Fraction.of(975L * 955, 960)));
        assertThat(first.actual()).isEqualTo(1045 + 990 + 970);
        assertThat(test.horizons()).extracting(BackTest.Horizon::trials).containsExactly(2, 1);
        BackTest.Trial last = test.trials().getLast();
        assertThat(test.horizons().getFirst().bias())
                .isEqualTo(first.error().plus(last.error()).dividedBy(Fraction.of(2)));
        assertThat(test.horizons().getFirst().absolute())
                .isLessThanOrEqualTo(test.horizons().getFirst().worst());
    }

    @Test
    void findsNoErrorWhereRatesNeverChange() {
        TreeMap<Integer, List<Long>> pupils = new TreeMap<>();
        TreeMap<Integer, Long> births = new TreeMap<>();
        for (int year = 2010; year <= 2020; year++) {
            pupils.put(year, List.of(800L, 400L, 200L));
            births.put(year - 6, 1600L);
        }

        BackTest test = BackTest.of(new PupilTable(1, 3, pupils, births));

        assertThat(test.horizons()).hasSizeGreaterThan(5).allSatisfy(horizon -> {
            assertThat(horizon.absolute()).isEqualTo(Fraction.ZERO);
            assertThat(horizon.worst()).isEqualTo(Fraction.ZERO);
        });
    }

    @Test
    void takesOnlyTablesThatASchoolCanHave() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PupilTable(11, 4, new TreeMap<>(), new TreeMap<>()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PupilTable(1, 2, new TreeMap<>(Map.of(2020, List.of(1L))), new TreeMap<>()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PupilTable(1, 1, new TreeMap<>(), new TreeMap<>(Map.of(2020, -1L))));
    }
}
