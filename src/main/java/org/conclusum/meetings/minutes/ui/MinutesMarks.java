package org.conclusum.meetings.minutes.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.conclusum.meetings.minutes.MinutesRow;
import org.conclusum.meetings.minutes.ObjectionState;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;
import org.jspecify.annotations.Nullable;

/** States of minutes and objections as marks. */
final class MinutesMarks {

    private MinutesMarks() {}

    static Pill state(@Nullable MinutesRow row) {
        if (row == null) {
            return new Pill(Tone.NEUTRAL, Texts.text("meetings.minutes.state.none"));
        }
        if (row.isSigned()) {
            return new Pill(Tone.YES, Texts.text("meetings.minutes.state.signed"));
        }
        Tone tone =
                switch (row.state()) {
                    case DRAFT, REVIEW -> Tone.WAIT;
                    case SENT, FINAL -> Tone.INFO;
                };
        return new Pill(tone, Texts.of("meetings.minutes.state", row.state()));
    }

    static Pill objection(ObjectionState state) {
        Tone tone =
                switch (state) {
                    case RAISED -> Tone.WAIT;
                    case ACCEPTED -> Tone.YES;
                    case REJECTED -> Tone.NO;
                };
        return new Pill(tone, Texts.of("meetings.minutes.objection.state", state));
    }

    static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("cc-note");
        return note;
    }
}
