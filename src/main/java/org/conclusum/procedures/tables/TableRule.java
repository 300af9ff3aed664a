package org.conclusum.procedures.tables;

import java.util.List;

/**
 * A row of a decision table.
 *
 * @param why what it is for, in a sentence
 * @param cells what it wants, one for each question
 * @param results what it answers, one for each column of results, as written in the file
 */
public record TableRule(String id, String why, List<Cell> cells, List<String> results) {

    public TableRule {
        cells = List.copyOf(cells);
        results = List.copyOf(results);
    }
}
