package org.conclusum.notifications;

/** Where a message stands on its way out; in the inbox it is in any case. */
public enum MessageState {
    /** Waits for the mail server. */
    QUEUED,
    SENT,
    /** Was refused too often; an administrator can try again. */
    FAILED,
    /** Never left: there was no mail server, or the account has no address. */
    INBOX_ONLY
}
