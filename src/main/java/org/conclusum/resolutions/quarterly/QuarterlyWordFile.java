package org.conclusum.resolutions.quarterly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A part of a quarterly report as a file for a word processor (DOCX), its table with a head that repeats. */
final class QuarterlyWordFile {

    private static final int TITLE = 16;
    private static final String LANDSCAPE_WIDTH = "16838";
    private static final String LANDSCAPE_HEIGHT = "11906";

    private QuarterlyWordFile() {}

    static byte[] of(String title, String subtitle, List<String> head, List<List<String>> lines) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            var page = document.getDocument().getBody().addNewSectPr().addNewPgSz();
            page.setW(LANDSCAPE_WIDTH);
            page.setH(LANDSCAPE_HEIGHT);
            page.setOrient(org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation.LANDSCAPE);
            XWPFRun heading = document.createParagraph().createRun();
            heading.setBold(true);
            heading.setFontSize(TITLE);
            heading.setText(title);
            document.createParagraph().createRun().setText(subtitle);
            XWPFTable table = document.createTable(lines.size() + 1, head.size());
            table.setWidth("100%");
            table.getRow(0).setRepeatHeader(true);
            row(table, 0, head);
            for (int index = 0; index < lines.size(); index++) {
                row(table, index + 1, lines.get(index));
            }
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void row(XWPFTable table, int index, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            table.getRow(index).getCell(column).setText(cells.get(column));
        }
    }
}
