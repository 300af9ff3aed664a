package org.conclusum.bench;

import java.util.Arrays;

/** How long work takes in the middle of many runs. */
public final class Median {

    private Median() {}

    /** Milliseconds with one decimal; what ran before the middle has warmed the machine up. */
    public static double millis(int runs, Runnable work) {
        double[] times = new double[runs];
        for (int run = 0; run < runs; run++) {
            long begun = System.nanoTime();
            work.run();
            times[run] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        return Math.round(times[runs / 2] * 10) / 10.0;
    }
}
