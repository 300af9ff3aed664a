package org.conclusum.monitoring.plain;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.conclusum.monitoring.genesis.FlatFileCount;
import org.conclusum.monitoring.genesis.FlatFileReader;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Limits;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.genesis.Tally;
import org.conclusum.monitoring.genesis.Unpacked;
import org.jspecify.annotations.Nullable;

/** A plain table in a file: separated values, packed or not, or a sheet of a workbook. */
public final class PlainFile {

    /** Encodings that files come in. */
    public static final List<String> CHARSETS = List.of("UTF-8", "windows-1252", "UTF-16");

    /** What stands between cells. */
    public static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

    private static final int BEGINNING = 1 << 16;
    private static final int ROWS_LOOKED_AT = 40;
    private static final int ROWS_SHOWN = 6;
    private static final int LONGEST_SHOWN = 60;
    private static final int HEARD_EVERY = 1_024;
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String FLAT = "statistics_code";

    private final Path path;
    private final boolean workbook;

    private PlainFile(Path path, boolean workbook) {
        this.path = path;
        this.workbook = workbook;
    }

    /** @throws FlatFileRefused where it is a workbook of a kind that is not read */
    public static PlainFile of(Path path, String name) throws IOException, FlatFileRefused {
        byte[] first = beginning(path, OLD_WORKBOOK.length);
        if (Arrays.equals(first, OLD_WORKBOOK)) {
            throw new FlatFileRefused(0, "", "", Reason.OLD_WORKBOOK);
        }
        boolean called = name.toLowerCase(Locale.ROOT).endsWith(".xlsx");
        return new PlainFile(path, called || (Parts.isPacked(first) && Parts.isWorkbook(path)));
    }

    /** Whether it is a flat file of GENESIS, whose columns need no explanation. */
    public boolean isFlat() throws IOException, FlatFileRefused {
        return !workbook
                && new String(text(), StandardCharsets.ISO_8859_1)
                        .lines()
                        .limit(1)
                        .anyMatch(line -> line.contains(FLAT));
    }

    /**
     * Looks at the beginning of the table.
     *
     * @param wanted how it is written; none where that is to be found out
     */
    public PlainSketch sketch(@Nullable FileForm wanted) throws IOException, FlatFileRefused {
        if (workbook) {
            try (Workbook book = Workbook.open(path)) {
                String sheet = wanted == null || wanted.sheet().isEmpty()
                        ? book.sheets().getFirst()
                        : wanted.sheet();
                FileForm form = wanted == null ? new FileForm(sheet, "", ';', 1, 0) : wanted;
                try (PlainRows rows = book.rows(sheet)) {
                    return sketch(rows, form, wanted == null, book.sheets());
                }
            }
        }
        byte[] beginning = text();
        String charset = wanted == null ? charset(beginning) : wanted.charset();
        char separator =
                wanted == null ? separator(new String(beginning, Charset.forName(charset))) : wanted.separator();
        FileForm form = wanted == null ? new FileForm("", charset, separator, 1, 0) : wanted;
        try (PlainRows rows = rows(form)) {
            return sketch(rows, form, wanted == null, List.of());
        }
    }

    private static PlainSketch sketch(PlainRows rows, FileForm form, boolean findHead, List<String> sheets)
            throws IOException, FlatFileRefused {
        List<List<String>> read = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        while (read.size() < ROWS_LOOKED_AT + (findHead ? 0 : form.headRow()) && rows.next()) {
            numbers.add(rows.number());
            read.add(rows.cells().stream().map(PlainFile::shown).toList());
        }
        if (read.isEmpty()) {
            throw new FlatFileRefused(0, "", "", Reason.EMPTY_FILE);
        }
        int head = findHead ? head(read) : Math.max(0, numbers.indexOf((long) form.headRow()));
        List<String> names = PlainHead.names(read.get(head));
        List<List<String>> after = read.subList(head + 1, Math.min(read.size(), head + 1 + ROWS_SHOWN));
        return new PlainSketch(form.withHeadRow(Math.toIntExact(numbers.get(head))), sheets, names, after);
    }

    /** The row that names the columns: the first that fills more than half of the width; titles stand above it alone. */
    private static int head(List<List<String>> rows) {
        long widest = rows.stream().mapToLong(PlainFile::filled).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            if (filled(rows.get(row)) * 2 > widest && filled(rows.get(row)) > 1) {
                return row;
            }
        }
        return 0;
    }

    private static long filled(List<String> row) {
        return row.stream().filter(cell -> !cell.isBlank()).count();
    }

    private static String shown(PlainCell cell) {
        String text = cell.kind() == PlainCell.Kind.NUMBER
                ? Numbers.plain(cell.text())
                : cell.text().strip();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    /**
     * Reads the table as it is mapped; the figures that are in order go to the sink.
     *
     * @throws FlatFileRefused where the file as a whole is not taken
     */
    public FlatFileCount read(
            PlainMapping mapping, PlaceNames places, FlatFileReader.Sink sink, FlatFileReader.Progress progress)
            throws IOException, FlatFileRefused {
        Tally tally = new Tally(Limits.USUAL);
        try (PlainRows rows = rows(mapping.form())) {
            List<String> head = toHead(rows, mapping.form());
            PlainHead.check(head, mapping, rows.number());
            PlainFigures figures = new PlainFigures(mapping, places, Limits.USUAL, rows.isComplete());
            while (rows.next()
                    && (mapping.form().lastRow() == 0
                            || rows.number() <= mapping.form().lastRow())) {
                if (rows.cells().stream().allMatch(PlainCell::isBlank)) {
                    continue;
                }
                tally.row(rows.number());
                figures.read(rows, tally, sink);
                if (tally.rows() % HEARD_EVERY == 0) {
                    progress.at(rows.bytesRead(), tally.rows());
                }
            }
            if (tally.rows() == 0) {
                throw new FlatFileRefused(rows.number(), "", "", Reason.EMPTY_FILE);
            }
            progress.at(rows.bytesRead(), tally.rows());
            return tally.count(figures.table());
        } catch (Unpacked.Grown grown) {
            throw new FlatFileRefused(0, "", "", grown.reason());
        }
    }

    private static List<String> toHead(PlainRows rows, FileForm form) throws IOException, FlatFileRefused {
        while (rows.next()) {
            if (rows.number() == form.headRow()) {
                return PlainHead.names(
                        rows.cells().stream().map(PlainFile::shown).toList());
            }
        }
        throw new FlatFileRefused(form.headRow(), "", "", Reason.HEAD_MISSING);
    }

    private PlainRows rows(FileForm form) throws IOException, FlatFileRefused {
        if (workbook) {
            Workbook book = Workbook.open(path);
            boolean open = false;
            try {
                PlainRows rows = book.rows(form.sheet());
                open = true;
                return rows;
            } finally {
                if (!open) {
                    book.close();
                }
            }
        }
        return new CsvRows(
                Unpacked.of(Files.newInputStream(path), Limits.USUAL),
                Charset.forName(form.charset()),
                form.separator());
    }

    /** The beginning of the text, unpacked. */
    private byte[] text() throws IOException, FlatFileRefused {
        try (InputStream file = Files.newInputStream(path);
                Unpacked text = Unpacked.of(file, Limits.USUAL)) {
            byte[] beginning = new byte[BEGINNING];
            int length = 0;
            for (int more = 0; more >= 0 && length < BEGINNING; length += Math.max(0, more)) {
                more = text.read(beginning, length, BEGINNING - length);
            }
            return Arrays.copyOf(beginning, length);
        } catch (EOFException | ZipException damaged) {
            throw new FlatFileRefused(0, "", "", Reason.DAMAGED_ARCHIVE);
        }
    }

    private static byte[] beginning(Path path, int length) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            return file.readNBytes(length);
        }
    }

    private static String charset(byte[] beginning) {
        if (beginning.length > 1
                && ((beginning[0] == (byte) 0xFF && beginning[1] == (byte) 0xFE)
                        || (beginning[0] == (byte) 0xFE && beginning[1] == (byte) 0xFF))) {
            return "UTF-16";
        }
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        int end = beginning.length;
        if (end == BEGINNING) {
            while (end > 0 && beginning[end - 1] != '\n') {
                end--;
            }
        }
        try {
            strict.decode(ByteBuffer.wrap(beginning, 0, end));
            return "UTF-8";
        } catch (CharacterCodingException other) {
            return "windows-1252";
        }
    }

    /** What stands most often, outside quotes, in the first lines; a semicolon where nothing does. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            quoted ^= letter == '"';
            int place = quoted ? -1 : SEPARATORS.indexOf(letter);
            if (place >= 0) {
                counts[place]++;
            }
        }
        int most = 0;
        for (int place = 1; place < counts.length; place++) {
            most = counts[place] > counts[most] * (most == 0 ? 2 : 1) ? place : most;
        }
        return SEPARATORS.get(most);
    }
}
