package org.conclusum.monitoring.plain;

import java.util.List;

/**
 * What a plain table looks like at its beginning.
 *
 * @param sheets of a workbook; empty for text
 * @param head names of the columns
 * @param rows the first ones after the head, as they are shown
 */
public record PlainSketch(FileForm form, List<String> sheets, List<String> head, List<List<String>> rows) {

    public PlainSketch {
        sheets = List.copyOf(sheets);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public boolean isWorkbook() {
        return !sheets.isEmpty();
    }

    /** What tables of the same columns have in common, wherever they come from. */
    public String shape() {
        return PlainMapping.shapeOf(head);
    }
}
