package org.conclusum.monitoring.genesis;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a flat file of GENESIS (ffcsv) from its first line to its last, in memory that does not grow with its rows.
 * Packed files are unpacked on the way. A row that is not as it should be is rejected with its reason, a file that is
 * none is refused.
 */
public final class FlatFileReader {

    /** Takes the figures one after the other; what it throws ends the reading. */
    @FunctionalInterface
    public interface Sink {
        void take(FlatRow row) throws IOException;
    }

    /** Hears from time to time how far the reading is; what it throws ends the reading. */
    @FunctionalInterface
    public interface Progress {
        void at(long packedBytes, long rows) throws IOException;
    }

    private static final int HEARD_EVERY = 2_048;

    private final Limits limits;

    public FlatFileReader(Limits limits) {
        this.limits = limits;
    }

    public FlatFileReader() {
        this(Limits.USUAL);
    }

    /**
     * Reads a file; the rows that are in order go to the sink.
     *
     * @throws FlatFileRefused where it is no flat file, or grows beyond reason
     */
    public FlatFileCount read(InputStream file, Sink sink, Progress progress) throws IOException, FlatFileRefused {
        Unpacked bytes = Unpacked.of(file, limits);
        Lines lines = new Lines(bytes, limits);
        try {
            FlatHead head = head(lines);
            FlatRows rows = new FlatRows(head, limits);
            Tally tally = new Tally();
            while (lines.next()) {
                row(lines, rows, tally, sink);
                if (tally.rows % HEARD_EVERY == 0) {
                    progress.at(bytes.packedBytes(), tally.rows);
                }
            }
            bytes.finish();
            if (tally.rows == 0) {
                throw new FlatFileRefused(lines.number(), "", "", Reason.EMPTY_FILE);
            }
            progress.at(bytes.packedBytes(), tally.rows);
            return new FlatFileCount(
                    rows.table(), tally.rows, tally.values, tally.marks(), tally.rejected, tally.rejections);
        } catch (Unpacked.Grown grown) {
            throw new FlatFileRefused(lines.number(), "", "", grown.reason());
        }
    }

    private FlatHead head(Lines lines) throws IOException, FlatFileRefused {
        if (!lines.next()) {
            throw new FlatFileRefused(1, "", "", Reason.EMPTY_FILE);
        }
        String text = lines.text();
        if (text == null) {
            throw new FlatFileRefused(1, "", "", Reason.WRONG_ENCODING);
        }
        return FlatHead.read(text, limits);
    }

    private void row(Lines lines, FlatRows rows, Tally tally, Sink sink) throws IOException, FlatFileRefused {
        if (++tally.rows > limits.rows()) {
            throw new FlatFileRefused(lines.number(), "", "", Reason.TOO_MANY_ROWS);
        }
        String text = lines.text();
        FlatRow row = null;
        if (text == null) {
            tally.reject(new Rejection(lines.number(), "", "", Reason.WRONG_ENCODING), limits);
        } else {
            row = rows.read(lines.number(), text);
            Rejection rejection = rows.rejection();
            if (rejection != null) {
                tally.reject(rejection, limits);
            }
        }
        if (row != null) {
            tally.count(row);
            sink.take(row);
        }
    }

    private static final class Tally {

        private final Map<Mark, Long> marks = new EnumMap<>(Mark.class);
        private final List<Rejection> rejections = new ArrayList<>();
        private long rows;
        private long values;
        private long rejected;

        void count(FlatRow row) {
            @Nullable Mark mark = row.mark();
            if (mark == null) {
                values++;
            } else {
                marks.merge(mark, 1L, Long::sum);
            }
        }

        void reject(Rejection rejection, Limits limits) throws FlatFileRefused {
            if (rejection.reason() == Reason.TOO_MANY_CODES) {
                throw new FlatFileRefused(
                        rejection.line(), rejection.column(), rejection.value(), Reason.TOO_MANY_CODES);
            }
            rejected++;
            if (rejections.size() < limits.rejections()) {
                rejections.add(rejection);
            }
        }

        Map<String, Long> marks() {
            Map<String, Long> bySign = new TreeMap<>();
            marks.forEach((mark, count) -> bySign.put(mark.sign(), count));
            return bySign;
        }
    }
}
