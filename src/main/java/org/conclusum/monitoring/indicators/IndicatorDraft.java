package org.conclusum.monitoring.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to be.
 *
 * @param selected the figures themselves, or what is above the line of a ratio
 * @param base what is below the line, of the same table, territory and period; none where the figures are shown as they are
 * @param factor by which a ratio is multiplied: 100 for percent
 */
public record IndicatorDraft(
        String name,
        String definition,
        IndicatorLevel level,
        FieldOfAction field,
        String table,
        Selection selected,
        @Nullable Selection base,
        int factor,
        String unit,
        int decimals,
        @Nullable BigDecimal target) {

    public IndicatorDraft {
        name = name.strip();
        definition = definition.strip();
        unit = unit.strip();
        if (base == null && factor != 1) {
            throw new IllegalArgumentException("a factor needs a base");
        }
    }
}
