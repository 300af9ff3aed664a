package org.conclusum.meetings.minutes;

/** Where the minutes of a meeting stand. */
public enum MinutesState {
    /** The minute taker writes; nobody but office and chair reads. */
    DRAFT,
    /** The chair reads through what the minute taker handed in. */
    REVIEW,
    /** The members have it and may object until a day. */
    SENT,
    /** The text stands; only signatures and addenda are added. */
    FINAL;

    /** Whether the members read it. */
    public boolean isOut() {
        return this == SENT || this == FINAL;
    }
}
