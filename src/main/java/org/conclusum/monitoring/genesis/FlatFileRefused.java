package org.conclusum.monitoring.genesis;

/** A file that is not taken at all. */
public class FlatFileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Rejection rejection;

    public FlatFileRefused(long line, String column, String value, Reason reason) {
        super(reason + " in line " + line);
        this.rejection = new Rejection(line, column, value, reason);
    }

    public Rejection rejection() {
        return rejection;
    }
}
