package org.conclusum.meetings.minutes;

/** Whether minutes name who spoke on an item, and for how long. */
public enum SpeakersTelling {
    NOBODY,
    NAMES,
    LENGTHS
}
