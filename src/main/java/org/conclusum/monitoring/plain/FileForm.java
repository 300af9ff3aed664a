package org.conclusum.monitoring.plain;

/**
 * How a plain table is written.
 *
 * @param sheet name of the sheet of a workbook; empty for text
 * @param charset name of the encoding of text; empty for a workbook
 * @param separator between cells of text
 * @param headRow number of the row that names the columns, the first being 1
 * @param lastRow number of the last row of data; 0 where the table reaches to the end
 */
public record FileForm(String sheet, String charset, char separator, int headRow, int lastRow) {

    /** How far down the head is looked for. */
    public static final int LOWEST_HEAD = 1_000;

    public FileForm {
        if (headRow < 1 || headRow > LOWEST_HEAD || lastRow < 0 || (lastRow > 0 && lastRow <= headRow)) {
            throw new IllegalArgumentException("rows " + headRow + " to " + lastRow);
        }
    }

    public FileForm withHeadRow(int row) {
        return new FileForm(sheet, charset, separator, row, lastRow > row ? lastRow : 0);
    }
}
