package org.conclusum.voting;

/** A vote. */
public enum Choice {
    YES,
    NO,
    ABSTAIN
}
