package org.conclusum.monitoring.indicators;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conclusum.uikit.Spreadsheet;

/**
 * An indicator as a table for a spreadsheet. Numbers are numbers, everything else is text: nothing in it can run as a
 * formula.
 *
 * @param head of the columns
 * @param lines cells of a line: a number or a text
 * @param notes below the table: definition, source, credit
 */
public record IndicatorSheet(String title, List<String> head, List<List<Object>> lines, List<String> notes) {

    private static final int LONGEST_SHEET_NAME = 31;
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    public byte[] csv() {
        Spreadsheet sheet = new Spreadsheet().line(head);
        lines.forEach(line -> sheet.line(line.stream().map(IndicatorSheet::text)));
        notes.forEach(note -> sheet.line(Stream.of(note)));
        return sheet.bytes();
    }

    public byte[] xlsx() {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            String name = title.replaceAll("[\\[\\]*?/\\\\:']", " ");
            Sheet sheet = book.createSheet(name.substring(0, Math.min(name.length(), LONGEST_SHEET_NAME)));
            CellStyle asText = book.createCellStyle();
            asText.setQuotePrefixed(true);
            int at = 0;
            line(sheet.createRow(at++), head, asText);
            for (List<Object> line : lines) {
                line(sheet.createRow(at++), line, asText);
            }
            for (String note : notes) {
                line(sheet.createRow(++at), List.of(note), asText);
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param asText for texts that would become a formula once somebody edits the cell */
    private static void line(Row row, List<?> cells, CellStyle asText) {
        for (int place = 0; place < cells.size(); place++) {
            if (cells.get(place) instanceof BigDecimal number) {
                row.createCell(place).setCellValue(number.doubleValue());
            } else {
                Cell cell = row.createCell(place, CellType.STRING);
                String text = text(cells.get(place));
                cell.setCellValue(text);
                if (!text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0) {
                    cell.setCellStyle(asText);
                }
            }
        }
    }

    private static String text(Object cell) {
        return cell instanceof BigDecimal number ? number.toPlainString().replace('.', ',') : cell.toString();
    }
}
