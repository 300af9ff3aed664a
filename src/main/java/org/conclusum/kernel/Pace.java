package org.conclusum.kernel;

/** Lets slow work tell how far it is at once, and then not more often than one can look. */
public final class Pace {

    private static final long TELL_AFTER_NANOS = 400_000_000;

    private long told = System.nanoTime() - TELL_AFTER_NANOS;

    public boolean isTime() {
        if (System.nanoTime() - told < TELL_AFTER_NANOS) {
            return false;
        }
        told = System.nanoTime();
        return true;
    }
}
