package org.conclusum.monitoring.plain;

/** What a column of a plain table means. */
public enum ColumnRole {
    /** Nothing that is read. */
    IGNORE,
    /** The official key of the municipality. */
    KEY,
    /** The name of the municipality. */
    NAME,
    PERIOD,
    /** What was measured, where one column holds all figures. */
    MEASURE,
    /** The unit of what was measured. */
    UNIT,
    /** What figures are broken down by. */
    ATTRIBUTE,
    /** Figures. */
    VALUE
}
