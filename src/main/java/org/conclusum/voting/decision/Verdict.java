package org.conclusum.voting.decision;

/** Whether what a step of the reasoning asks for is there. */
public enum Verdict {
    MET,
    NOT_MET;

    static Verdict of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
