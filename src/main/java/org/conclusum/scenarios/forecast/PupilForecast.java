package org.conclusum.scenarios.forecast;

import java.util.ArrayList;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Carries the pupils of the last year on: P(1,t) = B(t-6) · e and P(g+1,t+1) = P(g,t) · q_g, changed by the assumptions.
 * Nothing is rounded on the way, and no grade falls below zero.
 */
public final class PupilForecast {

    private PupilForecast() {}

    /** The years after the last one of the table for which births are known. */
    public static List<ForecastYear> of(PupilTable table, Assumptions assumptions) {
        return table.reach()
                .map(until -> of(table, TransitionRates.of(table), assumptions, until))
                .orElse(List.of());
    }

    /** The years after the last one of the table up to another; a grade is missing where a rate or its births are. */
    static List<ForecastYear> of(PupilTable table, TransitionRates rates, Assumptions assumptions, int until) {
        int last = table.lastYear().orElse(until);
        List<@Nullable Fraction> before = new ArrayList<>();
        for (long number : table.pupils().getOrDefault(last, List.of())) {
            before.add(Fraction.of(number));
        }
        List<ForecastYear> years = new ArrayList<>();
        for (int year = last + 1; year <= until; year++) {
            List<@Nullable Fraction> now = new ArrayList<>();
            now.add(entry(table, rates, assumptions, year));
            for (int grade = 0; grade + 1 < table.grades(); grade++) {
                now.add(next(before.get(grade), rates.transitions().get(grade), table, assumptions));
            }
            years.add(new ForecastYear(year, now));
            before = now;
        }
        return List.copyOf(years);
    }

    private static @Nullable Fraction entry(
            PupilTable table, TransitionRates rates, Assumptions assumptions, int year) {
        Long births = table.birthsOf(year);
        return births == null || rates.entry() == null
                ? null
                : moved(
                        assumptions.changedBirths(births).times(assumptions.changedEntry(rates.entry())),
                        table,
                        assumptions);
    }

    private static @Nullable Fraction next(
            @Nullable Fraction pupils, @Nullable Fraction rate, PupilTable table, Assumptions assumptions) {
        return pupils == null || rate == null
                ? null
                : moved(pupils.times(assumptions.changedTransition(rate)), table, assumptions);
    }

    private static Fraction moved(Fraction pupils, PupilTable table, Assumptions assumptions) {
        Fraction moved = pupils.plus(assumptions.migration().dividedBy(Fraction.of(table.grades())));
        return moved.isNegative() ? Fraction.ZERO : moved;
    }
}
