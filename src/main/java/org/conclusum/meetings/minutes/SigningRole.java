package org.conclusum.meetings.minutes;

/** As what somebody signs minutes. */
public enum SigningRole {
    CHAIR,
    MINUTE_TAKER
}
