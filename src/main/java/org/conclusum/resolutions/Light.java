package org.conclusum.resolutions;

/** How a measure goes, as a traffic light with a word. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    DONE
}
