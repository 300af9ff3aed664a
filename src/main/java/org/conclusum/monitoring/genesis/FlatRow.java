package org.conclusum.monitoring.genesis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One figure, or the mark that stands in its place.
 *
 * @param territory key, empty for the total
 * @param measure place in {@link FlatTable#measures()}
 * @param combination place in {@link FlatTable#combinations()}
 * @param period place in {@link FlatTable#periods()}
 * @param quality sign beside the value, for example () where it is uncertain; mostly empty
 */
public record FlatRow(
        long line,
        String territory,
        int measure,
        int combination,
        int period,
        @Nullable BigDecimal value,
        @Nullable Mark mark,
        String quality) {}
