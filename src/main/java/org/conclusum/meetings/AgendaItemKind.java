package org.conclusum.meetings;

/**
 * What an item is for: every agenda opens with the opening and ends its public part with the miscellaneous; what stands
 * on every agenda in between is no matter of its own; a report stands there because something has to be told to the
 * meeting.
 */
public enum AgendaItemKind {
    OPENING,
    STANDING,
    REPORT,
    BUSINESS,
    MISCELLANEOUS
}
