package org.conclusum.monitoring.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.monitoring.genesis.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is shown.
 *
 * @param tableCode none before the file was read
 * @param source name of the source
 * @param marks rows with a mark, by its sign
 * @param examples the first figures that are new or changed
 * @param plain whether it is a plain table, whose columns can be mapped in another way
 * @param continuable whether whoever asks may take it over, throw it away or take it back
 */
public record ImportRow(
        UUID id,
        String fileName,
        @Nullable String tableCode,
        String source,
        LocalDate retrievedOn,
        String alteration,
        String actor,
        ImportState state,
        Instant begunAt,
        @Nullable Instant appliedAt,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy,
        long rows,
        long values,
        Map<String, Long> marks,
        int territories,
        int periods,
        long rejected,
        List<Rejection> rejections,
        Comparison comparison,
        List<FigureChange> examples,
        boolean plain,
        boolean continuable) {

    public ImportRow {
        marks = Map.copyOf(marks);
        rejections = List.copyOf(rejections);
        examples = List.copyOf(examples);
    }
}
