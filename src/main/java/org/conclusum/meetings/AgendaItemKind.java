package org.conclusum.meetings;

/**
 * What an item is for: every agenda opens with the opening and ends its public part with the miscellaneous; a report
 * stands there because something has to be told to the meeting.
 */
enum AgendaItemKind {
    OPENING,
    REPORT,
    BUSINESS,
    MISCELLANEOUS
}
