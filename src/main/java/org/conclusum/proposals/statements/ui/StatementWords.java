package org.conclusum.proposals.statements.ui;

import java.util.Map;
import org.conclusum.proposals.statements.HearingDetail;
import org.conclusum.proposals.statements.Stance;
import org.conclusum.proposals.statements.StatementRow;
import org.conclusum.regions.MunicipalityRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** What is said about statements in a word. */
final class StatementWords {

    private StatementWords() {}

    /** What the municipality thinks, or how far it is. */
    static Pill mark(StatementRow row, HearingDetail detail) {
        Stance stance = row.stance();
        if (row.submitted() && stance != null) {
            return new Pill(tone(stance), Texts.of("proposals.statements.stance", stance));
        }
        if (!detail.running()) {
            return new Pill(Tone.NEUTRAL, Texts.of("proposals.statements.silent", detail.silence()));
        }
        return row.overdue()
                ? new Pill(Tone.NO, Texts.text("proposals.statements.overdue"))
                : new Pill(Tone.NEUTRAL, Texts.text("proposals.statements.until", Formats.shortDate(row.due())));
    }

    private static Tone tone(Stance stance) {
        return switch (stance) {
            case AGREES -> Tone.YES;
            case NO_OBJECTIONS -> Tone.INFO;
            case OBJECTIONS -> Tone.WAIT;
            case REJECTS -> Tone.NO;
        };
    }

    static String name(String ags, Map<String, MunicipalityRow> municipalities) {
        MunicipalityRow known = municipalities.get(ags);
        return known == null ? ags : known.name();
    }

    static String progress(HearingDetail detail) {
        return Texts.text(
                "proposals.statements.progress",
                detail.submitted(),
                detail.statements().size());
    }
}
