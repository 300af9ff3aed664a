package org.conclusum.monitoring.indicators;

import java.time.LocalDate;
import java.util.Locale;

/** From a day on the figures of a statistic rest on something else; no line is drawn across it. */
public record SeriesBreak(LocalDate fromDay, String nameDe, String nameEn) {

    public String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameDe;
    }
}
