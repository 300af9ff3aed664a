package org.conclusum.kernel;

/** Ends a piece of slow work that nobody wants any more. */
public final class WorkGivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WorkGivenUp() {
        super("not wanted any more");
    }
}
