package org.conclusum.resolutions;

/** How long a measure has been open, in months since it was given out. */
public enum Age {
    BELOW_3(0, 3),
    FROM_3(3, 6),
    FROM_6(6, 12),
    FROM_12(12, 1200);

    private final int from;
    private final int until;

    Age(int from, int until) {
        this.from = from;
        this.until = until;
    }

    /** Months from which on, the first included. */
    public int from() {
        return from;
    }

    /** Months until which, the last excluded. */
    public int until() {
        return until;
    }
}
