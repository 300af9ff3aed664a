package org.conclusum.monitoring.imports;

import org.jspecify.annotations.Nullable;

/**
 * A figure that an import brings.
 *
 * @param combination what it is broken down by, in words; empty for the total
 * @param before digits with a decimal point, or a mark; none where there was no figure
 * @param after the same as it would be
 */
public record FigureChange(
        String ags,
        String territory,
        String period,
        String measure,
        String combination,
        @Nullable String before,
        String after) {}
