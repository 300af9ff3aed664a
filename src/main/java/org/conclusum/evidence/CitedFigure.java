package org.conclusum.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator was for a municipality in a period when it was cited.
 *
 * @param municipality its name then
 * @param value none where a mark stands in its place, or where there was nothing to be reckoned from
 * @param uncertain whether it rests on a figure of limited reliability
 */
public record CitedFigure(
        String ags,
        String municipality,
        String period,
        LocalDate first,
        LocalDate last,
        @Nullable BigDecimal value,
        @Nullable String mark,
        boolean uncertain) {

    /** Numbers that are equal are written alike. */
    public CitedFigure {
        value = value == null ? null : plain(value);
    }

    boolean isOfTheSameCell(CitedFigure other) {
        return ags.equals(other.ags) && period.equals(other.period);
    }

    /** The same municipality and period without a figure. */
    CitedFigure gone() {
        return new CitedFigure(ags, municipality, period, first, last, null, null, false);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
