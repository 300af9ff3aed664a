package org.conclusum.meetings;

/** How an item came onto an agenda to which the members were invited already. */
public enum AgendaAddition {
    /** In time: the notice period was kept for it too. */
    SUPPLEMENT,
    /** Later, with a reason; the meeting votes first on whether it is urgent. */
    URGENT
}
