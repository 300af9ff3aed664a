package org.conclusum.monitoring.indicators;

import java.util.List;

/**
 * A measure of a table that an indicator can rest on.
 *
 * @param combinations what it is broken down by, the total first
 */
public record MeasureChoice(
        String table, String statistic, String code, String label, String unit, List<CombinationChoice> combinations) {

    public MeasureChoice {
        combinations = List.copyOf(combinations);
    }

    /**
     * One attribute of each variable.
     *
     * @param label in words; empty for the total
     */
    public record CombinationChoice(String codes, String label) {}
}
