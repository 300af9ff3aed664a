package org.conclusum.monitoring.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is for a municipality in a period.
 *
 * @param value none where a figure that it needs is missing, or the base is zero
 * @param mark the sign that stands in place of the figure, where one does
 * @param uncertain whether a figure that it rests on is of limited reliability
 */
public record IndicatorFigure(
        String ags,
        String period,
        LocalDate first,
        LocalDate last,
        @Nullable BigDecimal value,
        @Nullable String mark,
        boolean uncertain) {}
