package org.conclusum.committees.ui;

import java.util.Optional;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.committees.NominationRow;
import org.conclusum.committees.SeatPicture;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** States of committees, seats and nominations as marks with a word. */
final class StructureMarks {

    private StructureMarks() {}

    static Pill of(CommitteeRow committee) {
        Tone tone =
                switch (committee.state()) {
                    case FOUNDING -> Tone.WAIT;
                    case IN_OFFICE -> Tone.YES;
                    case DISSOLVED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("committees.state", committee.state()));
    }

    static Pill of(NominationRow nomination) {
        Tone tone =
                switch (nomination.state()) {
                    case ASKED -> Tone.WAIT;
                    case NAMED -> Tone.INFO;
                    case RECORDED -> Tone.YES;
                    case LAPSED -> Tone.NEUTRAL;
                };
        return new Pill(tone, Texts.of("committees.nomination.state", nomination.state()));
    }

    /** That a seat is vacant, or how long its member still sits; nothing where all is well. */
    static Optional<Pill> of(SeatPicture seat) {
        return switch (seat.filling()) {
            case FILLED -> Optional.empty();
            case VACANT -> Optional.of(new Pill(Tone.NO, Texts.text("committees.seat.vacant")));
            case ENDING -> Optional.of(new Pill(Tone.WAIT, Texts.text("committees.structure.ending", until(seat))));
        };
    }

    static String until(SeatPicture seat) {
        return seat.until() == null ? "" : Formats.date(seat.until());
    }
}
