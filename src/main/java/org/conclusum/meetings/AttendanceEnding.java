package org.conclusum.meetings;

/** How a stay in a meeting ended: the person left, lost the connection, or moved between the room and the video. */
public enum AttendanceEnding {
    LEFT,
    CONNECTION_LOST,
    MOVED
}
