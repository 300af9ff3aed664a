package org.conclusum.meetings;

/**
 * What an item is for: every agenda opens with the opening and ends its public part with the miscellaneous; something
 * may stand on every agenda in between; a report stands there because something has to be told to the meeting.
 */
public enum AgendaItemKind {
    OPENING,
    STANDING,
    REPORT,
    BUSINESS,
    MISCELLANEOUS;

    /** Whether a meeting may be held for an item of this kind alone: every kind but opening and miscellaneous. */
    boolean isMatter() {
        return this != OPENING && this != MISCELLANEOUS;
    }
}
