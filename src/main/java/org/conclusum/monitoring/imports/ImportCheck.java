package org.conclusum.monitoring.imports;

import org.conclusum.monitoring.genesis.FlatFileCount;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, or did.
 *
 * @param comparison with the figures that stand; none where rows are rejected
 */
public record ImportCheck(
        String table, FlatFileCount count, @Nullable Comparison comparison) {}
