package org.conclusum.voting.decision;

/** What it means when somebody does not answer a circular. */
public enum Silence {
    NOT_COUNTED,
    NO,
    YES
}
