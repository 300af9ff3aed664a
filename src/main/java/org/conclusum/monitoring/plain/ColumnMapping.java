package org.conclusum.monitoring.plain;

/**
 * What a column means.
 *
 * @param name as the head of the table has it
 * @param measure of a column of figures; empty where the table as a whole, or a column, says it
 * @param unit of a column of figures; empty as above
 * @param period of a column of figures; empty as above
 */
public record ColumnMapping(String name, ColumnRole role, String measure, String unit, String period) {

    public ColumnMapping {
        measure = measure.strip();
        unit = unit.strip();
        period = period.strip();
    }

    public static ColumnMapping of(String name, ColumnRole role) {
        return new ColumnMapping(name, role, "", "", "");
    }
}
