package org.conclusum.monitoring.genesis;

/**
 * How much of a file is taken.
 *
 * @param lineBytes of one line
 * @param columns of the head
 * @param rows of data
 * @param codes different ones of a variable, and combinations of them
 * @param inflatedBytes of the text, however it was packed
 * @param inflation how many times larger than packed the text may be, once it is larger than 16 MB
 * @param rejections after which reading stops
 */
public record Limits(
        int lineBytes, int columns, long rows, int codes, long inflatedBytes, int inflation, int rejections) {

    private static final long GIGABYTE = 1L << 30;

    /** Enough for any table of the regional database; the largest have some million rows. */
    public static final Limits USUAL = new Limits(32_768, 128, 20_000_000, 200_000, 6 * GIGABYTE, 150, 1_000);
}
