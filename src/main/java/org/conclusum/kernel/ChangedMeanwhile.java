package org.conclusum.kernel;

import java.time.Instant;

/** A form is stale: somebody else changed the same thing after it was opened. Says who and when. */
public class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String by;
    private final Instant at;

    public ChangedMeanwhile(String by, Instant at) {
        super("changed meanwhile by " + by + " at " + at);
        this.by = by;
        this.at = at;
    }

    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }
}
