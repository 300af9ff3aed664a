package org.conclusum.procedures.models;

/**
 * A case that is meant to move, tried out without moving it.
 *
 * @param source the number of the version by which it runs
 * @param hindrance what keeps it there; empty where it can move
 */
public record PlannedMove(String engineCase, String subject, int source, String hindrance) {

    public boolean canMove() {
        return hindrance.isEmpty();
    }
}
