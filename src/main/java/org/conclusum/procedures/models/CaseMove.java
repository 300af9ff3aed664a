package org.conclusum.procedures.models;

/**
 * What becomes of one running case when cases are moved to another version.
 *
 * @param subject the id of what the case is about
 * @param source the number of the version by which it ran
 * @param goal the number of the version to which it is moved
 * @param reason why it stayed: what hinders it, or {@link #ENDED}; empty where it moved or waits
 */
public record CaseMove(String engineCase, String subject, int source, int goal, Fate fate, String reason) {

    /** The reason of a case that does not run by its version any more. */
    public static final String ENDED = "ended";

    /** How far it is. */
    public enum Fate {
        PENDING,
        MOVED,
        STAYED
    }

    public boolean moved() {
        return fate == Fate.MOVED;
    }

    public boolean stayed() {
        return fate == Fate.STAYED;
    }
}
