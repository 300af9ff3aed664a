package org.conclusum.monitoring.genesis;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * What a flat file is about: the statistic, its time, its variables with their attributes, and what was measured. Rows
 * name measures, combinations and periods by their place in the lists here.
 *
 * @param combinations of attribute codes, one of each variable but the territory, between semicolons; a total is empty
 * @param territories names by key
 */
public record FlatTable(
        String statistic,
        String statisticLabel,
        String timeCode,
        String timeLabel,
        List<Variable> variables,
        List<Measure> measures,
        List<String> combinations,
        List<Period> periods,
        Map<String, String> territories) {

    public FlatTable {
        variables = List.copyOf(variables);
        measures = List.copyOf(measures);
        combinations = List.copyOf(combinations);
        periods = List.copyOf(periods);
        territories = Map.copyOf(territories);
    }

    /** A combination in words; empty for the total. */
    public String inWords(String combination) {
        String[] codes = combination.split(";", -1);
        StringJoiner words = new StringJoiner(", ");
        for (int k = 0; k < Math.min(codes.length, variables.size()); k++) {
            if (!codes[k].isEmpty()) {
                words.add(variables.get(k).attributes().getOrDefault(codes[k], codes[k]));
            }
        }
        return words.toString();
    }

    /**
     * What figures are broken down by.
     *
     * @param attributes labels by code, the total's code being empty
     */
    public record Variable(String code, String label, Map<String, String> attributes) {

        public Variable {
            attributes = Map.copyOf(attributes);
        }
    }

    /** What was counted, and in what; multipliers of the unit are in the figures already. */
    public record Measure(String code, String label, String unit) {}
}
