package org.conclusum.monitoring.plain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a plain table is to be read.
 *
 * @param table code under which its figures are kept
 * @param title what the table is about
 * @param measure of all figures; empty where columns say it
 * @param unit of all figures; empty where columns say it
 * @param period of all figures; empty where columns say it
 * @param pointDecimals whether 1.5 is one and a half, and 1,500 one thousand and five hundred; else the other way round
 * @param restoreZeros whether keys that lost their leading zero get it back
 * @param skipBlanks whether empty cells are passed over; else they are not in order
 * @param columns all of them, in their order
 */
public record PlainMapping(
        FileForm form,
        String table,
        String title,
        String measure,
        String unit,
        String period,
        boolean pointDecimals,
        boolean restoreZeros,
        boolean skipBlanks,
        List<ColumnMapping> columns) {

    public PlainMapping {
        table = table.strip();
        title = title.strip();
        measure = measure.strip();
        unit = unit.strip();
        period = period.strip();
        columns = List.copyOf(columns);
    }

    /** The columns with this role. */
    public Stream<ColumnMapping> of(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role);
    }

    public boolean has(ColumnRole role) {
        return of(role).findAny().isPresent();
    }

    /** What tables of the same columns have in common, wherever they come from. */
    public String shape() {
        return shapeOf(columns.stream().map(ColumnMapping::name).toList());
    }

    static String shapeOf(List<String> names) {
        try {
            byte[] joined = String.join("\u001F", names).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(joined));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same for a table that is written in another way. */
    public PlainMapping with(FileForm other) {
        return new PlainMapping(
                other, table, title, measure, unit, period, pointDecimals, restoreZeros, skipBlanks, columns);
    }
}
