package org.conclusum.monitoring.indicators;

/** How figures from before a change of territories are shown with those after. */
public enum Handling {
    /** The same area under another key or name: one line, under the successor. */
    CONTINUED,
    /** Another area: figures of the predecessor stay its own. */
    APART,
    /** The predecessor went into the successor as a whole: counts are added up, and it is said wherever they are shown. */
    SUMMED
}
