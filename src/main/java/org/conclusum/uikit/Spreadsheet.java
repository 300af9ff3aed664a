package org.conclusum.uikit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table for a spreadsheet: CSV (RFC 4180) with semicolons, as German ones expect it, in UTF-8 with its mark. */
public final class Spreadsheet {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final StringBuilder table = new StringBuilder(BYTE_ORDER_MARK);

    /** Adds a line, the first one being the head. */
    public Spreadsheet line(Stream<String> cells) {
        table.append(cells.map(Spreadsheet::cell).collect(Collectors.joining(";", "", "\r\n")));
        return this;
    }

    public Spreadsheet line(List<String> cells) {
        return line(cells.stream());
    }

    public byte[] bytes() {
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quotes a cell; what a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection). */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
