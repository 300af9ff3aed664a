package org.conclusum.meetings;

/** Where somebody attends from. */
public enum AttendanceManner {
    ROOM,
    REMOTE
}
