package org.conclusum.meetings;

/** How a stay in a meeting ended: the person left, lost the connection, moved between the room and the video, or the meeting was
 * interrupted until another day. */
public enum AttendanceEnding {
    LEFT,
    CONNECTION_LOST,
    MOVED,
    ADJOURNED
}
