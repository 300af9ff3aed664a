package org.conclusum.meetings;

/** What somebody answered to an invitation. */
public enum InvitationAnswer {
    YES,
    REMOTE,
    SUBSTITUTE,
    NO
}
