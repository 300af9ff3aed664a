package org.conclusum.monitoring.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.FlatRow;

/** Plain tables for tests. */
public final class PlainFiles {

    public static final Map<String, String> NAMES = Map.of(
            "14626", "Landkreis Görlitz",
            "14713", "Stadt Leipzig",
            "14729", "Landkreis Leipzig",
            "05116", "Stadt Mönchengladbach");

    private PlainFiles() {}

    /** What a reading found. */
    public record Read(FlatFileCount count, List<FlatRow> rows) {}

    /** A formula in a workbook. */
    public record Formula(String text) {}

    public static Path csv(Path folder, String... lines) {
        return file(folder, "tabelle.csv", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public static Path file(Path folder, String name, byte[] content) {
        try {
            return Files.write(folder.resolve(name), content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A workbook of one sheet: texts, numbers, days and formulas. */
    public static Path workbook(Path folder, List<List<Object>> rows) {
        Path path = folder.resolve("tabelle.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream file = Files.newOutputStream(path)) {
            Sheet sheet = book.createSheet("Zahlen");
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
            for (int at = 0; at < rows.size(); at++) {
                Row row = sheet.createRow(at);
                for (int place = 0; place < rows.get(at).size(); place++) {
                    fill(row.createCell(place), rows.get(at).get(place), day);
                }
            }
            book.write(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return path;
    }

    private static void fill(Cell cell, Object content, CellStyle day) {
        switch (content) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate date -> {
                cell.setCellValue(date);
                cell.setCellStyle(day);
            }
            case Formula formula -> cell.setCellFormula(formula.text());
            default -> cell.setCellValue(content.toString());
        }
    }

    /** A workbook as its parts are given; those that are not are as small as can be. */
    public static Path rawWorkbook(Path folder, Map<String, String> given) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='xl/workbook.xml'/></Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets>"
                        + "<sheet name='Zahlen' r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Type='x/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData/></worksheet>");
        parts.putAll(given);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file(folder, "roh.xlsx", packed.toByteArray());
    }

    static PlainSketch sketch(Path path) throws FlatFileRefused {
        try {
            return PlainFile.of(path, String.valueOf(path.getFileName())).sketch(null);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads the table as it is guessed to be meant. */
    static Read read(Path path) throws FlatFileRefused {
        return read(path, guess(path));
    }

    static PlainMapping guess(Path path) throws FlatFileRefused {
        return MappingGuess.of(sketch(path), String.valueOf(path.getFileName()));
    }

    static Read read(Path path, PlainMapping mapping) throws FlatFileRefused {
        List<FlatRow> rows = new ArrayList<>();
        try {
            FlatFileCount count = PlainFile.of(path, String.valueOf(path.getFileName()))
                    .read(mapping, new PlaceNames(NAMES, Map.of()), rows::add, (bytes, read) -> {});
            return new Read(count, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
