package org.conclusum.resolutions;

import java.util.Locale;

/** The number of a resolution, for example LAU/2026/007: committee, year of the adoption, place in that year. */
record ResolutionNumber(String committeeCode, int year, int serial) {

    String text() {
        return String.format(Locale.ROOT, "%s/%d/%03d", committeeCode, year, serial);
    }
}
