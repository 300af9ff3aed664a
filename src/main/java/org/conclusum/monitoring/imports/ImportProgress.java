package org.conclusum.monitoring.imports;

import java.io.InterruptedIOException;

/** How far the reading of a file is; it can be told to stop. */
public final class ImportProgress {

    private final long bytes;
    private volatile long bytesRead;
    private volatile long rows;
    private volatile boolean comparing;
    private volatile boolean cancelled;

    ImportProgress(long bytes) {
        this.bytes = Math.max(1, bytes);
    }

    void at(long read, long rowsRead) throws InterruptedIOException {
        bytesRead = read;
        rows = rowsRead;
        stopIfCancelled();
    }

    void compare() throws InterruptedIOException {
        comparing = true;
        stopIfCancelled();
    }

    void cancel() {
        cancelled = true;
    }

    private void stopIfCancelled() throws InterruptedIOException {
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("the import was cancelled");
        }
    }

    /** How much of the file was read, 0 to 1. */
    public double part() {
        return Math.min(1, (double) bytesRead / bytes);
    }

    public long rows() {
        return rows;
    }

    /** Whether all rows are read and being compared with what is there. */
    public boolean isComparing() {
        return comparing;
    }
}
