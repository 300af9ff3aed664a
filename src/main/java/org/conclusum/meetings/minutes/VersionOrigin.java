package org.conclusum.meetings.minutes;

/** How a version of a text came about. */
public enum VersionOrigin {
    /** The text that a section begins with. */
    TEMPLATE,
    WRITTEN,
    /** Written beside another's newer text, and not taken. */
    SET_ASIDE,
    /** Changed because an objection was accepted. */
    OBJECTION,
    /** An earlier version, taken up again. */
    RESTORED,
    /** Changed in a word processor and brought back. */
    UPLOADED
}
