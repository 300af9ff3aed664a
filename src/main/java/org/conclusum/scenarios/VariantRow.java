package org.conclusum.scenarios;

import java.util.List;
import org.conclusum.kernel.Fraction;
import org.conclusum.scenarios.forecast.Assumptions;
import org.conclusum.scenarios.forecast.ForecastYear;
import org.jspecify.annotations.Nullable;

/** A variant with its changes against the past and what comes of them; numbers are written as fractions. */
public record VariantRow(Variant variant, Changes changes, List<Year> years) {

    public VariantRow {
        years = List.copyOf(years);
    }

    /** As in {@link Assumptions}. */
    public record Changes(String births, String migration, String entry, String transition) {

        static Changes of(Assumptions assumptions) {
            return new Changes(
                    assumptions.births().toString(),
                    assumptions.migration().toString(),
                    assumptions.entry().toString(),
                    assumptions.transition().toString());
        }

        public Assumptions assumptions() {
            return new Assumptions(
                    Fraction.parse(births),
                    Fraction.parse(migration),
                    Fraction.parse(entry),
                    Fraction.parse(transition));
        }
    }

    /**
     * A year.
     *
     * @param grades empty where nothing can be said
     */
    public record Year(int year, List<String> grades) {

        public Year {
            grades = List.copyOf(grades);
        }

        static Year of(ForecastYear year) {
            return new Year(
                    year.year(),
                    year.grades().stream()
                            .map(grade -> grade == null ? "" : grade.toString())
                            .toList());
        }

        public ForecastYear forecast() {
            return new ForecastYear(year, grades.stream().map(Year::grade).toList());
        }

        private static @Nullable Fraction grade(String written) {
            return written.isEmpty() ? null : Fraction.parse(written);
        }
    }
}
