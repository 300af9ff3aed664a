package org.conclusum.monitoring.genesis;

import java.util.List;
import java.util.Map;

/**
 * What was found in a file.
 *
 * @param rows of data, rejected ones included
 * @param values rows with a number
 * @param marks rows with a mark, by its sign
 * @param rejected how many rows are not taken
 * @param rejections the first of them, with their reasons
 */
public record FlatFileCount(
        FlatTable table, long rows, long values, Map<String, Long> marks, long rejected, List<Rejection> rejections) {

    public FlatFileCount {
        marks = Map.copyOf(marks);
        rejections = List.copyOf(rejections);
    }

    /** Different territories, the total not among them. */
    public int municipalities() {
        return table.territories().size();
    }

    public int periods() {
        return table.periods().size();
    }
}
