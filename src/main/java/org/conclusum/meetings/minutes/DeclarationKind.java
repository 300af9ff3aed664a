package org.conclusum.meetings.minutes;

/** How words get into minutes as they were said. */
public enum DeclarationKind {
    /** Somebody asked for it to be put on record (zu Protokoll). */
    DECLARATION,
    /** A passage that was written down word by word (Wortprotokoll). */
    VERBATIM
}
