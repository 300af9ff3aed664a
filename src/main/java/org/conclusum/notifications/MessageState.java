package org.conclusum.notifications;

/** Where a message stands on its way out; in the inbox it is in any case. */
public enum MessageState {
    /** Waits for the mail server, or for the end of quiet hours. */
    QUEUED,
    SENT,
    /** Was refused too often; an administrator can try again. */
    FAILED,
    /** Never left: nobody wanted it by mail, there was no mail server, or the account has no address. */
    INBOX_ONLY,
    /** Waits for the next digest. */
    GATHERED,
    /** Went into a digest. */
    IN_DIGEST
}
