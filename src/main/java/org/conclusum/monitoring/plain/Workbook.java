package org.conclusum.monitoring.plain;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.jspecify.annotations.Nullable;

/** A workbook (SpreadsheetML, ISO/IEC 29500): its sheets, its texts, and which of its formats are days. */
final class Workbook implements Closeable {

    private static final long SMALL = 4L << 20;
    private static final long TEXTS = 64L << 20;
    private static final long SHEET = 2L << 30;
    private static final int MOST_SHEETS = 200;
    private static final int MOST_TEXTS = 1_000_000;
    private static final int MOST_LETTERS = 24_000_000;
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /** What is literal in a number format: quoted, in brackets, escaped. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|[\\\\_*].");

    private final Parts parts;
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final BitSet days = new BitSet();
    private final String folder;
    private boolean from1904;

    /** Hears of each element as it begins; reads on from there as it likes. */
    private interface Element {
        void begin(String name, XMLStreamReader xml) throws XMLStreamException, FlatFileRefused;
    }

    private Workbook(Parts parts, String folder) {
        this.parts = parts;
        this.folder = folder;
    }

    static Workbook open(Path file) throws IOException, FlatFileRefused {
        Parts parts = Parts.open(file);
        boolean open = false;
        try {
            String main = mainPart(parts);
            Workbook book = new Workbook(parts, main.substring(0, main.lastIndexOf('/') + 1));
            Map<String, String> targets = book.targets(main);
            book.readSheets(main, targets);
            book.readStyles();
            open = true;
            return book;
        } finally {
            if (!open) {
                parts.close();
            }
        }
    }

    List<String> sheets() {
        return List.copyOf(sheets.keySet());
    }

    /** The rows of a sheet; its texts are read first. */
    PlainRows rows(String sheet) throws IOException, FlatFileRefused {
        String part = sheets.get(sheet);
        if (part == null) {
            throw new FlatFileRefused(0, "", sheet, Reason.NO_SUCH_SHEET);
        }
        if (texts.isEmpty() && parts.has(folder + "sharedStrings.xml")) {
            readTexts();
        }
        return new SheetRows(this, parts.bytes(part, SHEET), texts, days, from1904);
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    private static String mainPart(Parts parts) throws IOException, FlatFileRefused {
        String[] main = {"xl/workbook.xml"};
        each(parts, "_rels/.rels", SMALL, (name, xml) -> {
            String type = xml.getAttributeValue(null, "Type");
            String target = xml.getAttributeValue(null, "Target");
            if (name.equals("Relationship") && type != null && target != null && type.endsWith("/officeDocument")) {
                main[0] = target.startsWith("/") ? target.substring(1) : target;
            }
        });
        return main[0];
    }

    private Map<String, String> targets(String main) throws IOException, FlatFileRefused {
        Map<String, String> targets = new HashMap<>();
        each(parts, folder + "_rels/" + main.substring(folder.length()) + ".rels", SMALL, (name, xml) -> {
            String id = xml.getAttributeValue(null, "Id");
            String target = xml.getAttributeValue(null, "Target");
            if (name.equals("Relationship") && id != null && target != null) {
                targets.put(id, target.startsWith("/") ? target.substring(1) : folder + target);
            }
        });
        return targets;
    }

    private void readSheets(String main, Map<String, String> targets) throws IOException, FlatFileRefused {
        each(parts, main, SMALL, (name, xml) -> {
            if (name.equals("workbookPr")) {
                String value = xml.getAttributeValue(null, "date1904");
                from1904 = "1".equals(value) || "true".equals(value);
            }
            if (name.equals("sheet") && sheets.size() < MOST_SHEETS) {
                String id = xml.getAttributeValue(RELATIONS, "id");
                String strict = id == null ? xml.getAttributeValue(STRICT_RELATIONS, "id") : id;
                String target = strict == null ? null : targets.get(strict);
                String title = xml.getAttributeValue(null, "name");
                if (target != null && title != null) {
                    sheets.put(title, target);
                }
            }
        });
        if (sheets.isEmpty()) {
            throw new FlatFileRefused(0, "", "", Reason.DAMAGED_WORKBOOK);
        }
    }

    private void readStyles() throws IOException, FlatFileRefused {
        if (!parts.has(folder + "styles.xml")) {
            return;
        }
        BitSet formats = new BitSet();
        formats.set(14, 18);
        formats.set(22);
        boolean[] ofCells = {false};
        int[] style = {0};
        each(parts, folder + "styles.xml", SMALL, (name, xml) -> {
            switch (name) {
                case "numFmt" -> {
                    int id = number(xml.getAttributeValue(null, "numFmtId"));
                    String code = xml.getAttributeValue(null, "formatCode");
                    formats.set(id, code != null && isDay(code));
                }
                case "cellXfs" -> ofCells[0] = true;
                case "cellStyles", "dxfs" -> ofCells[0] = false;
                case "xf" -> {
                    if (ofCells[0]) {
                        days.set(style[0]++, formats.get(number(xml.getAttributeValue(null, "numFmtId"))));
                    }
                }
                default -> {
                    // other styles say nothing of days
                }
            }
        });
    }

    private static boolean isDay(String code) {
        String symbols = LITERAL.matcher(code).replaceAll("").toLowerCase(Locale.ROOT);
        return !symbols.contains("general") && (symbols.contains("y") || symbols.contains("d"));
    }

    private void readTexts() throws IOException, FlatFileRefused {
        StringBuilder text = new StringBuilder();
        long letters = 0;
        XMLStreamReader xml = parts.read(folder + "sharedStrings.xml", TEXTS);
        try {
            boolean shown = false;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        String name = xml.getLocalName();
                        if (name.equals("si")) {
                            text.setLength(0);
                        }
                        shown = name.equals("t");
                        if (name.equals("rPh")) {
                            skip(xml);
                        }
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (shown && text.length() < PlainRows.LONGEST_CELL) {
                            text.append(xml.getText());
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        shown = false;
                        if (xml.getLocalName().equals("si")) {
                            letters += text.length();
                            if (texts.size() >= MOST_TEXTS || letters > MOST_LETTERS) {
                                throw new FlatFileRefused(0, "", "", Reason.TOO_LARGE);
                            }
                            texts.add(text.toString());
                        }
                    }
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new FlatFileRefused(0, "", "", Reason.DAMAGED_WORKBOOK);
                    default -> {
                        // nothing of interest
                    }
                }
            }
        } catch (XMLStreamException damaged) {
            throw Parts.refusal(damaged, 0);
        }
    }

    /** Passes over the element that has begun. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static void each(Parts parts, String part, long most, Element element) throws IOException, FlatFileRefused {
        XMLStreamReader xml = parts.read(part, most);
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new FlatFileRefused(0, "", part, Reason.DAMAGED_WORKBOOK);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.begin(xml.getLocalName(), xml);
                }
            }
        } catch (XMLStreamException damaged) {
            throw Parts.refusal(damaged, 0);
        }
    }

    private static int number(@Nullable String digits) {
        try {
            return digits == null ? 0 : Math.clamp(Integer.parseInt(digits), 0, 1 << 16);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
