package org.conclusum.scenarios.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conclusum.kernel.Fraction;

/**
 * How well the method would have done: from each past year it forecasts the later ones with nothing but what was known then,
 * and compares. Where births are not known, only the grades that grow out of pupils are compared.
 *
 * @param trials every comparison, in the order of the years from which and for which was forecast
 */
public record BackTest(List<Trial> trials) {

    private static final Fraction HUNDRED = Fraction.of(100);

    public BackTest {
        trials = List.copyOf(trials);
    }

    /**
     * One comparison.
     *
     * @param from the last year that was known
     * @param year for which was forecast
     * @param grades how many grades could be compared, the highest ones
     * @param forecast pupils of these grades
     * @param actual pupils of these grades
     */
    public record Trial(int from, int year, int grades, Fraction forecast, long actual) {

        public int horizon() {
            return year - from;
        }

        /** Forecast against actual, in percent of the actual; below zero where too few were forecast. */
        public Fraction error() {
            return HUNDRED.times(forecast.minus(Fraction.of(actual))).dividedBy(Fraction.of(actual));
        }
    }

    /**
     * The errors of all trials so many years ahead, in percent.
     *
     * @param horizon years ahead
     * @param trials how many
     * @param absolute mean of the absolute errors (MAPE)
     * @param bias mean of the errors with their sign
     * @param worst the largest absolute error
     */
    public record Horizon(int horizon, int trials, Fraction absolute, Fraction bias, Fraction worst) {}

    public static BackTest of(PupilTable table) {
        List<Trial> trials = new ArrayList<>();
        Optional<Integer> last = table.lastYear();
        for (int from : table.pupils().keySet()) {
            PupilTable known = table.until(from);
            TransitionRates rates = TransitionRates.of(known);
            for (ForecastYear forecast : PupilForecast.of(known, rates, Assumptions.TREND, last.orElse(from))) {
                compare(table, from, forecast).ifPresent(trials::add);
            }
        }
        return new BackTest(trials);
    }

    private static Optional<Trial> compare(PupilTable table, int from, ForecastYear forecast) {
        List<Long> row = table.pupils().get(forecast.year());
        if (row == null) {
            return Optional.empty();
        }
        int grades = 0;
        Fraction expected = Fraction.ZERO;
        long actual = 0;
        for (int grade = table.grades() - 1; grade >= 0; grade--) {
            Fraction pupils = forecast.grades().get(grade);
            if (pupils == null) {
                break;
            }
            grades++;
            expected = expected.plus(pupils);
            actual += row.get(grade);
        }
        return actual == 0 ? Optional.empty() : Optional.of(new Trial(from, forecast.year(), grades, expected, actual));
    }

    /** The errors by how many years ahead was forecast, the nearest first. */
    public List<Horizon> horizons() {
        SortedMap<Integer, List<Fraction>> errors = new TreeMap<>();
        trials.forEach(trial -> errors.computeIfAbsent(trial.horizon(), ahead -> new ArrayList<>())
                .add(trial.error()));
        List<Horizon> horizons = new ArrayList<>();
        errors.forEach((ahead, found) -> horizons.add(horizon(ahead, found)));
        return List.copyOf(horizons);
    }

    private static Horizon horizon(int ahead, List<Fraction> errors) {
        Fraction count = Fraction.of(errors.size());
        Fraction sum = Fraction.ZERO;
        Fraction absolute = Fraction.ZERO;
        Fraction worst = Fraction.ZERO;
        for (Fraction error : errors) {
            Fraction size = error.isNegative() ? Fraction.ZERO.minus(error) : error;
            sum = sum.plus(error);
            absolute = absolute.plus(size);
            worst = size.isMoreThan(worst) ? size : worst;
        }
        return new Horizon(ahead, errors.size(), absolute.dividedBy(count), sum.dividedBy(count), worst);
    }
}
