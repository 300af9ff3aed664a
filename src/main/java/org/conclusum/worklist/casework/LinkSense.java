package org.conclusum.worklist.casework;

/** In what sense one case belongs to another, read from the first to the second. */
public enum LinkSense {
    RELATED,
    BUILDS_ON,
    REPLACES,
    CONFLICTS_WITH
}
