package org.conclusum.monitoring.genesis;

import java.io.IOException;
import java.io.InputStream;

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
            Tally tally = new Tally(limits);
            while (lines.next()) {
                row(lines, rows, tally, sink);
                if (tally.rows() % HEARD_EVERY == 0) {
                    progress.at(bytes.packedBytes(), tally.rows());
                }
            }
            bytes.finish();
            if (tally.rows() == 0) {
                throw new FlatFileRefused(lines.number(), "", "", Reason.EMPTY_FILE);
            }
            progress.at(bytes.packedBytes(), tally.rows());
            return tally.count(rows.table());
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
        tally.row(lines.number());
        String text = lines.text();
        FlatRow row = null;
        if (text == null) {
            tally.reject(new Rejection(lines.number(), "", "", Reason.WRONG_ENCODING));
        } else {
            row = rows.read(lines.number(), text);
            Rejection rejection = rows.rejection();
            if (rejection != null) {
                tally.reject(rejection);
            }
        }
        if (row != null) {
            tally.take(row);
            sink.take(row);
        }
    }
}
