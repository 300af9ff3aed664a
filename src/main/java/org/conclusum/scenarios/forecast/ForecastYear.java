package org.conclusum.scenarios.forecast;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.conclusum.kernel.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * One year of a forecast, in fractions of pupils.
 *
 * @param grades by grade, the lowest first; null where nothing can be said
 */
public record ForecastYear(int year, List<@Nullable Fraction> grades) {

    private static final Fraction HALF = Fraction.of(1, 2);

    public ForecastYear {
        grades = Collections.unmodifiableList(new ArrayList<>(grades));
    }

    /** All grades together, of which the shown total is rounded on its own; null where a grade is missing. */
    public @Nullable Fraction total() {
        Fraction total = Fraction.ZERO;
        for (Fraction grade : grades) {
            if (grade == null) {
                return null;
            }
            total = total.plus(grade);
        }
        return total;
    }

    /** As it is shown: rounded half up. */
    public static BigInteger rounded(Fraction pupils) {
        return pupils.plus(HALF).floor();
    }
}
