package org.conclusum.meetings.minutes;

/** How much of the minutes a file holds. */
public enum MinutesPart {
    /** Without closed items: nothing in it shows what they were about. */
    PUBLIC,
    /** With the closed part, which stands apart. */
    COMPLETE
}
