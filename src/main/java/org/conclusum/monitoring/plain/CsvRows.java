package org.conclusum.monitoring.plain;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.conclusum.monitoring.genesis.Unpacked;
import org.jspecify.annotations.Nullable;

/** Rows of separated values (RFC 4180); cells may be quoted and hold line breaks. What cannot be decoded is marked. */
final class CsvRows implements PlainRows {

    private static final char LOST = '\uFFFD';
    private static final int NOT_LOOKED_AT = -2;
    private static final int END = -1;

    private final Unpacked bytes;
    private final Reader text;
    private final char separator;
    private final StringBuilder cell = new StringBuilder();
    private final List<PlainCell> cells = new ArrayList<>();
    private int ahead = NOT_LOOKED_AT;
    private long line = 1;
    private long begun;
    private boolean first = true;
    private @Nullable Reason fault;

    CsvRows(Unpacked bytes, Charset charset, char separator) {
        this.bytes = bytes;
        this.separator = separator;
        this.text = new BufferedReader(
                new InputStreamReader(
                        bytes,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                1 << 16);
    }

    @Override
    public boolean next() throws IOException, FlatFileRefused {
        cells.clear();
        fault = null;
        begun = line;
        if (peek() == END) {
            bytes.finish();
            return false;
        }
        boolean more = true;
        while (more) {
            more = cell();
        }
        return true;
    }

    /** Reads a cell; says whether another one follows in the row. */
    private boolean cell() throws IOException, FlatFileRefused {
        cell.setLength(0);
        if (peek() == '"') {
            take();
            quoted();
        } else {
            plain();
        }
        if (cells.size() >= MOST_COLUMNS) {
            throw new FlatFileRefused(begun, "", "", Reason.TOO_MANY_COLUMNS);
        }
        cells.add(PlainCell.text(cell.toString()));
        int end = take();
        if (end == '\r' && peek() == '\n') {
            take();
        }
        if (end == '\r' || end == '\n') {
            line++;
        }
        return end == separator;
    }

    private void plain() throws IOException, FlatFileRefused {
        while (!isEndOfCell(peek())) {
            append(take());
        }
    }

    private void quoted() throws IOException, FlatFileRefused {
        while (true) {
            int next = take();
            if (next == END) {
                throw new FlatFileRefused(begun, "", cell.toString(), Reason.QUOTE_LEFT_OPEN);
            }
            if (next == '\n') {
                line++;
            }
            if (next != '"') {
                append(next);
            } else if (peek() == '"') {
                append(take());
            } else {
                break;
            }
        }
        if (!isEndOfCell(peek())) {
            fault = fault == null ? Reason.QUOTED_WRONGLY : fault;
            plain();
        }
    }

    private boolean isEndOfCell(int next) {
        return next == separator || next == '\n' || next == '\r' || next == END;
    }

    private void append(int letter) throws FlatFileRefused {
        if (cell.length() >= LONGEST_CELL) {
            throw new FlatFileRefused(begun, "", cell.substring(0, 100), Reason.LINE_TOO_LONG);
        }
        if (letter == LOST) {
            fault = Reason.WRONG_ENCODING;
        }
        cell.append((char) letter);
    }

    private int peek() throws IOException, FlatFileRefused {
        if (ahead == NOT_LOOKED_AT) {
            ahead = read();
        }
        return ahead;
    }

    private int take() throws IOException, FlatFileRefused {
        int taken = peek();
        ahead = NOT_LOOKED_AT;
        return taken;
    }

    private int read() throws IOException, FlatFileRefused {
        try {
            int letter = text.read();
            if (first && letter == '\uFEFF') {
                letter = text.read();
            }
            first = false;
            return letter;
        } catch (EOFException | ZipException damaged) {
            throw new FlatFileRefused(line, "", "", Reason.DAMAGED_ARCHIVE);
        }
    }

    @Override
    public long number() {
        return begun;
    }

    @Override
    public List<PlainCell> cells() {
        return cells;
    }

    @Override
    public @Nullable Reason fault() {
        return fault;
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    @Override
    public long bytesRead() {
        return bytes.packedBytes();
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
