package org.conclusum.meetings.binder;

/** Why a file is listed in a binder and not in it. */
enum Omission {
    /** Only PDF can be put between other pages. */
    OTHER_TYPE,
    /** It asks for a password. */
    LOCKED,
    /** It is broken. */
    UNREADABLE,
    /** It is gone. */
    GONE
}
