package org.conclusum.monitoring.genesis;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** The lines of a text in UTF-8, each bounded in length. */
final class Lines {

    private static final int BUFFER = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream bytes;
    private final Limits limits;
    private final byte[] buffer = new byte[BUFFER];
    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private int at;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private long number;

    Lines(InputStream bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
    }

    /** Number of the line that was read last, the first being 1. */
    long number() {
        return number;
    }

    /** Goes on to the next line, if there is one. */
    boolean next() throws IOException, FlatFileRefused {
        length = 0;
        number++;
        while (true) {
            if (at == end && !fill()) {
                return length > 0;
            }
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            take(from, at);
            if (at < end) {
                at++;
                return true;
            }
        }
    }

    /** The line without its end and without the mark of byte order; none where it is not written in UTF-8. */
    @Nullable
    String text() {
        int from = number == 1 && Arrays.equals(line, 0, Math.min(length, 3), MARK, 0, 3) ? 3 : 0;
        int until = length > from && line[length - 1] == '\r' ? length - 1 : length;
        boolean plain = true;
        for (int i = from; i < until && plain; i++) {
            plain = line[i] >= 0;
        }
        if (plain) {
            return new String(line, from, until - from, StandardCharsets.ISO_8859_1);
        }
        try {
            CharBuffer text = strict.decode(ByteBuffer.wrap(line, from, until - from));
            return text.toString();
        } catch (CharacterCodingException wrong) {
            return null;
        }
    }

    private void take(int from, int until) throws FlatFileRefused {
        int more = until - from;
        if (length + more > limits.lineBytes()) {
            throw new FlatFileRefused(number, "", "", Reason.LINE_TOO_LONG);
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(buffer, from, line, length, more);
        length += more;
    }

    private boolean fill() throws IOException, FlatFileRefused {
        try {
            at = 0;
            end = Math.max(0, bytes.read(buffer));
            return end > 0;
        } catch (EOFException | ZipException damaged) {
            throw new FlatFileRefused(number, "", "", Reason.DAMAGED_ARCHIVE);
        }
    }
}
