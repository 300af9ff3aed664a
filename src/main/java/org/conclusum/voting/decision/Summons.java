package org.conclusum.voting.decision;

/** Whether everybody was called in time and form; if not, nothing can be decided. */
public record Summons(boolean proper) {

    public static final Summons PROPER = new Summons(true);
}
