package org.conclusum.scenarios.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.conclusum.kernel.Fraction;

/** What holds for every table and every assumption. */
class ForecastPropertiesTest {

    private static final String SEED = "2024";

    @Provide
    Arbitrary<PupilTable> tables() {
        return Arbitraries.randomValue(ForecastPropertiesTest::table);
    }

    @Provide
    Arbitrary<Assumptions> assumptions() {
        return Arbitraries.randomValue(random -> new Assumptions(
                percent(random), Fraction.of(random.nextInt(201) - 100), percent(random), percent(random)));
    }

    private static Fraction percent(Random random) {
        return Fraction.of(random.nextInt(401) - 200L, 10);
    }

    private static PupilTable table(Random random) {
        int firstGrade = 1 + random.nextInt(7);
        int grades = 1 + random.nextInt(6);
        TreeMap<Integer, List<Long>> pupils = new TreeMap<>();
        TreeMap<Integer, Long> births = new TreeMap<>();
        for (int year = 2015; year < 2025; year++) {
            if (random.nextInt(6) > 0) {
                pupils.put(year, random.longs(grades, 0, 200).boxed().toList());
            }
            if (random.nextInt(6) > 0) {
                births.put(year - 5 - firstGrade + 3, random.nextLong(300));
            }
        }
        return new PupilTable(firstGrade, grades, pupils, births);
    }

    @Property(tries = 500, seed = SEED)
    void noGradeIsBelowNothing(@ForAll("tables") PupilTable table, @ForAll("assumptions") Assumptions assumptions) {
        assertThat(PupilForecast.of(table, assumptions)).allSatisfy(year -> {
            assertThat(year.grades()).hasSize(table.grades());
            year.grades().stream().filter(Objects::nonNull).forEach(grade -> assertThat(grade.isNegative())
                    .isFalse());
        });
    }

    @Property(tries = 500, seed = SEED)
    void moreBirthsNeverMeanFewerPupils(
            @ForAll("tables") PupilTable table, @ForAll("assumptions") Assumptions assumptions) {
        List<ForecastYear> before = PupilForecast.of(table, assumptions);
        List<ForecastYear> after = PupilForecast.of(
                table,
                new Assumptions(
                        assumptions.births().plus(Fraction.of(7, 2)),
                        assumptions.migration().plus(Fraction.ONE),
                        assumptions.entry().plus(Fraction.ONE),
                        assumptions.transition().plus(Fraction.ONE)));

        for (int place = 0; place < before.size(); place++) {
            for (int grade = 0; grade < table.grades(); grade++) {
                Fraction fewer = before.get(place).grades().get(grade);
                Fraction more = after.get(place).grades().get(grade);
                assertThat(fewer == null).isEqualTo(more == null);
                assertThat(fewer == null || Objects.requireNonNull(more).isAtLeast(fewer))
                        .isTrue();
            }
        }
    }

    @Property(tries = 500, seed = SEED)
    void testsItselfWithoutLookingAhead(@ForAll("tables") PupilTable table) {
        for (BackTest.Trial trial : BackTest.of(table).trials()) {
            assertThat(trial.horizon()).isPositive();
            List<ForecastYear> known = PupilForecast.of(
                    table.until(trial.from()),
                    TransitionRates.of(table.until(trial.from())),
                    Assumptions.TREND,
                    trial.year());
            Fraction expected = Fraction.ZERO;
            for (int grade = table.grades() - trial.grades(); grade < table.grades(); grade++) {
                expected = expected.plus(
                        Objects.requireNonNull(known.getLast().grades().get(grade)));
            }
            assertThat(trial.forecast()).isEqualTo(expected);
        }
    }
}
