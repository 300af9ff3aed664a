package org.conclusum.monitoring.plain;

/**
 * A cell as it stands in the file.
 *
 * @param text digits with a decimal point for a number of a workbook, yyyy-MM-dd for its day, else what is written
 */
record PlainCell(Kind kind, String text) {

    enum Kind {
        TEXT,
        NUMBER,
        DAY,
        /** The result of a formula, which may be of yesterday. */
        FORMULA
    }

    static final PlainCell BLANK = new PlainCell(Kind.TEXT, "");

    static PlainCell text(String text) {
        return text.isEmpty() ? BLANK : new PlainCell(Kind.TEXT, text);
    }

    boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }
}
