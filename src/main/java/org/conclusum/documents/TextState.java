package org.conclusum.documents;

/** What became of reading the text of a file. */
public enum TextState {
    /** Not read yet. */
    WAITING,
    READ,
    /** Read as far as the limits allow; the end is missing. */
    PARTLY,
    /** There is no text in it, as in a scan or a picture. */
    EMPTY,
    /** It asks for a password. */
    LOCKED,
    /** It is broken. */
    UNREADABLE
}
