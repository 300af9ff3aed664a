package org.conclusum.voting;

/** How a vote was given that somebody else enters. */
public enum EntryManner {
    PAPER,
    HAND
}
