package org.conclusum.resolutions.ratification.ui;

import org.conclusum.regions.MunicipalityRow;
import org.conclusum.resolutions.ratification.HomeBodyRow;
import org.conclusum.resolutions.ratification.HomeResult;
import org.conclusum.resolutions.ratification.RatificationDetail;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What is said about home bodies in a word or a sentence. */
final class HomeBodyWords {

    private static final String CITY = "Kreisfreie Stadt";

    private HomeBodyWords() {}

    static Pill mark(HomeBodyRow row) {
        return new Pill(tone(row), state(row));
    }

    /** "Ja mit Auflagen", "überfällig", "am 3. Dezember 2026", "offen" */
    static String state(HomeBodyRow row) {
        HomeResult result = row.result();
        if (result != null) {
            return row.late()
                    ? Texts.text("resolutions.home.late", Texts.of("resolutions.home.result", result))
                    : Texts.of("resolutions.home.result", result);
        }
        if (row.overdue()) {
            return Texts.text("resolutions.home.overdue");
        }
        return row.plannedOn() == null
                ? Texts.text("resolutions.home.waiting")
                : Texts.text("resolutions.home.planned", Formats.date(row.plannedOn()));
    }

    private static Tone tone(HomeBodyRow row) {
        HomeResult result = row.result();
        if (result == null) {
            return row.overdue() ? Tone.NO : row.plannedOn() == null ? Tone.NEUTRAL : Tone.INFO;
        }
        if (row.late()) {
            return Tone.NEUTRAL;
        }
        return result.agrees() ? Tone.YES : Tone.NO;
    }

    /** "5 von 7 Kommunen haben entschieden: 4 Ja, 1 Nein." */
    static String progress(RatificationDetail detail) {
        return Texts.text(
                "resolutions.home.progress",
                detail.decided(),
                detail.bodies().size(),
                detail.agreed(),
                detail.refused());
    }

    /** What is sure by now. */
    static String standing(RatificationDetail detail) {
        Boolean agreed = detail.row().agreed();
        if (agreed != null) {
            return Texts.text(agreed ? "resolutions.home.agreed" : "resolutions.home.refused");
        }
        return switch (detail.standing()) {
            case OPEN ->
                Texts.text("resolutions.home.open", Formats.date(detail.row().deadline()));
            case REACHED -> Texts.text("resolutions.home.reached");
            case OUT_OF_REACH -> Texts.text("resolutions.home.outOfReach");
        };
    }

    /** What the body is called in such a municipality. */
    static String usualBody(MunicipalityRow municipality) {
        return Texts.text(
                municipality.kind().equals(CITY) ? "resolutions.home.body.city" : "resolutions.home.body.district");
    }
}
