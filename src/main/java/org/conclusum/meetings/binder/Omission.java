package org.conclusum.meetings.binder;

/** Why a file is listed in a binder and not among its pages. */
enum Omission {
    /** Neither PDF nor picture: it lies in the binder's file beside the pages. */
    ATTACHED,
    /** It asks for a password. */
    LOCKED,
    /** It is broken. */
    UNREADABLE,
    /** It is gone. */
    GONE
}
