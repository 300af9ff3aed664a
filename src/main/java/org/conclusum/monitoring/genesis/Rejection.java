package org.conclusum.monitoring.genesis;

/**
 * A row that is not taken, and why.
 *
 * @param line in the file, the head being line 1
 * @param column name of the column, empty where the whole row is meant
 * @param value what stands there, shortened
 */
public record Rejection(long line, String column, String value, Reason reason) {

    private static final int SHOWN = 80;

    public Rejection {
        if (value.length() > SHOWN) {
            value = value.substring(0, SHOWN) + "…";
        }
    }
}
