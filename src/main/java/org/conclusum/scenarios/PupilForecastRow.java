package org.conclusum.scenarios;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.scenarios.forecast.PupilTable;

/**
 * A forecast with all that went into it.
 *
 * @param revision of the table
 * @param input the table as it was
 * @param hash of the input
 * @param variants trend, best and worst, with their assumptions
 */
public record PupilForecastRow(
        UUID table,
        int number,
        int revision,
        PupilTable input,
        String hash,
        List<VariantRow> variants,
        String note,
        String madeBy,
        Instant madeAt) {

    public PupilForecastRow {
        variants = List.copyOf(variants);
    }

    public VariantRow variant(Variant wanted) {
        return variants.stream()
                .filter(row -> row.variant() == wanted)
                .findFirst()
                .orElseThrow();
    }
}
