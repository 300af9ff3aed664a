package org.conclusum.meetings;

/** What an item is for: every agenda opens with the opening and ends its public part with the miscellaneous. */
enum AgendaItemKind {
    OPENING,
    BUSINESS,
    MISCELLANEOUS
}
