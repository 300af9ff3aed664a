package org.conclusum.monitoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it stands now, or the mark in its place.
 *
 * @param ags key of the territory, empty for the total
 * @param period as its publisher writes it, for example 2023-10P6M
 * @param last day of the period, included
 * @param value none where a mark stands
 * @param mark the sign: -, ., /, x or ...; none of them is zero by itself
 * @param quality sign beside the value, for example () where it is uncertain; mostly empty
 * @param vintage the import that brought it
 */
public record FigureRow(
        String ags,
        String period,
        LocalDate first,
        LocalDate last,
        @Nullable BigDecimal value,
        @Nullable String mark,
        String quality,
        int vintage) {

    /** Of limited reliability, or estimated. */
    public boolean isUncertain() {
        return quality.equals("()") || quality.equals("s");
    }
}
