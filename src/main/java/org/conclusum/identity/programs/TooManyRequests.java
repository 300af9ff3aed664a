package org.conclusum.identity.programs;

import java.time.Duration;

/** Somebody asks more often than their share allows. */
public class TooManyRequests extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param pause after which the next request is taken */
    TooManyRequests(Duration pause) {
        this.pause = pause;
    }

    /** Whole seconds, at least one, for the header {@code Retry-After}. */
    long seconds() {
        return Math.max(1, pause.plusMillis(999).toSeconds());
    }
}
