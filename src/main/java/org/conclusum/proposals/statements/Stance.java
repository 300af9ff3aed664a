package org.conclusum.proposals.statements;

/** What a municipality thinks of a proposal. */
public enum Stance {
    AGREES,
    NO_OBJECTIONS,
    OBJECTIONS,
    REJECTS;

    /** Whether it has to say what it minds. */
    public boolean objects() {
        return this == OBJECTIONS || this == REJECTS;
    }
}
