package org.conclusum.scenarios.analysis;

/** Is told how far an analysis is, and can end it. */
@FunctionalInterface
public interface Progress {

    /** Nobody looks, nobody ends it. */
    Progress UNWATCHED = done -> true;

    /**
     * Tells how many bundles are done.
     *
     * @return whether to go on
     */
    boolean reached(long done);
}
