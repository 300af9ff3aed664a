package org.conclusum.monitoring.plain;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.conclusum.monitoring.genesis.FlatFileRefused;
import org.conclusum.monitoring.genesis.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of a plain table, one after the other. */
interface PlainRows extends Closeable {

    int LONGEST_CELL = 10_000;
    int MOST_COLUMNS = 512;

    /** Goes on to the next row, if there is one. */
    boolean next() throws IOException, FlatFileRefused;

    /** Number of the row that was read last, the first being 1. */
    long number();

    /** The cells of the row; valid until the next one is read. */
    List<PlainCell> cells();

    /** What is wrong with the row as a whole, if anything. */
    @Nullable
    Reason fault();

    /** Whether each row has a cell for each column; a workbook leaves out empty ones. */
    boolean isComplete();

    /** How many bytes of the file were read so far. */
    long bytesRead();
}
