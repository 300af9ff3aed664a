package org.conclusum.committees;

import java.util.Locale;

/** What a committee numbers, each kind by itself and anew in each year. */
public enum NumberKind {
    PROPOSAL("%s/V/%d/%03d"),
    MEETING("%s/S/%d/%03d"),
    RESOLUTION("%s/%d/%03d");

    private final String pattern;

    NumberKind(String pattern) {
        this.pattern = pattern;
    }

    String text(String committeeCode, int year, int serial) {
        return String.format(Locale.ROOT, pattern, committeeCode, year, serial);
    }
}
