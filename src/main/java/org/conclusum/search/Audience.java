package org.conclusum.search;

/** Who may find a text, beside the auditor; each circle holds the ones before it, except that of the chair. */
public enum Audience {
    /** The coordinators of the municipality that writes it. */
    ORIGINATOR,
    /** Also the office that runs the committee. */
    OFFICE,
    /** The office and the chair. */
    CHAIR,
    /** Everybody with insight into the committee; administrators only where it is not closed. */
    MEMBERS
}
