package org.conclusum.resolutions.quarterly;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.documents.PdfRendering;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.IndicatorSheet;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Service;

/** The parts of quarterly reports as files: an accessible PDF, a document and a spreadsheet in which nothing runs. */
@Service
public class QuarterlyFiles {

    private static final List<String> COLUMNS =
            List.of("number", "resolution", "measure", "owner", "due", "state", "remark");

    private final QuarterlyReading reading;
    private final PdfRendering pdf;

    QuarterlyFiles(QuarterlyReading reading, PdfRendering pdf) {
        this.reading = reading;
        this.pdf = pdf;
    }

    /** A part as a file. */
    public record File(String name, String mediaType, byte[] content) {}

    /** A part of the report as a file; for those who may read it. */
    public File of(UUID committee, Quarter quarter, boolean closed, QuarterlyFormat format, Actor viewer) {
        QuarterlyPart part = reading.part(committee, quarter, closed, viewer);
        byte[] content =
                switch (format) {
                    case PDF -> pdf(part);
                    case DOCX -> QuarterlyWordFile.of(title(part), subtitle(part), head(), cells(part));
                    case XLSX -> sheet(part).xlsx();
                };
        String name = text(
                "file", String.valueOf(quarter.year()), quarter.number(), text(closed ? "fileClosed" : "fileOpen"));
        return new File(name + "." + format.extension(), format.mediaType(), content);
    }

    private byte[] pdf(QuarterlyPart part) {
        return pdf.render(
                "quarterly-report",
                QuarterlyReading.LANGUAGE,
                Map.of(
                        "title", title(part) + ", " + part.committee(),
                        "subject", subtitle(part),
                        "committee", part.committee(),
                        "kind", subtitle(part),
                        "heading", title(part),
                        "head", head(),
                        "lines", cells(part),
                        "none", text("none"),
                        "issued", text("issued")));
    }

    private static IndicatorSheet sheet(QuarterlyPart part) {
        List<List<Object>> lines =
                cells(part).stream().<List<Object>>map(List::copyOf).toList();
        return new IndicatorSheet(
                text(
                        "sheet",
                        part.quarter().number(),
                        String.valueOf(part.quarter().year())),
                head(),
                lines,
                List.of(title(part) + ", " + part.committee(), subtitle(part)));
    }

    private static List<String> head() {
        return COLUMNS.stream().map(QuarterlyFiles::column).toList();
    }

    private static String column(String name) {
        return text("column." + name);
    }

    private static List<List<String>> cells(QuarterlyPart part) {
        return part.lines().stream()
                .map(line -> List.of(
                        line.number(),
                        line.title(),
                        line.measure(),
                        line.owner(),
                        line.due(),
                        line.light(),
                        line.remark()))
                .toList();
    }

    private static String title(QuarterlyPart part) {
        return text(
                "title", part.quarter().number(), String.valueOf(part.quarter().year()));
    }

    private static String subtitle(QuarterlyPart part) {
        return text(part.closed() ? "closedPart" : "openPart");
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(QuarterlyReading.LANGUAGE, "resolutions.quarterly." + key, arguments);
    }
}
