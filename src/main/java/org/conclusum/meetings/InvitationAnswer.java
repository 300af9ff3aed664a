package org.conclusum.meetings;

/** What a seat answers to an invitation. */
public enum InvitationAnswer {
    YES,
    REMOTE,
    SUBSTITUTE,
    NO;

    /** Whether the member does not come, so that the substitutes are asked. */
    boolean isDeclined() {
        return this == SUBSTITUTE || this == NO;
    }
}
