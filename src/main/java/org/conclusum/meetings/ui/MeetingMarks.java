package org.conclusum.meetings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.conclusum.meetings.AgendaItemState;
import org.conclusum.meetings.InvitationAnswer;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** States, answers and moments of meetings as marks. */
final class MeetingMarks {

    private MeetingMarks() {}

    static Pill state(MeetingState state) {
        Tone tone =
                switch (state) {
                    case PLANNED, DRAFTED, RELEASED -> Tone.WAIT;
                    case INVITED, ADJOURNED -> Tone.INFO;
                    case RUNNING -> Tone.YES;
                    case CLOSED -> Tone.NEUTRAL;
                    case CANCELLED -> Tone.NO;
                };
        return new Pill(tone, Texts.of("meetings.state", state));
    }

    static Pill answer(InvitationAnswer answer) {
        Tone tone =
                switch (answer) {
                    case YES, REMOTE -> Tone.YES;
                    case SUBSTITUTE -> Tone.WAIT;
                    case NO -> Tone.NO;
                };
        return new Pill(tone, Texts.of("meetings.answer", answer));
    }

    static Pill item(AgendaItemState state) {
        Tone tone =
                switch (state) {
                    case PENDING, DONE -> Tone.NEUTRAL;
                    case CURRENT -> Tone.INFO;
                    case POSTPONED -> Tone.WAIT;
                };
        return new Pill(tone, Texts.of("meetings.item.state", state));
    }

    /** Day above time, as the first thing one looks for in a list. */
    static Component when(Instant moment) {
        Span day = new Span(Formats.shortDate(moment));
        day.addClassName("cc-meetings-when-day");
        Span time = new Span(Texts.text("meetings.time", Formats.time(moment)));
        time.addClassName("cc-note");
        Div when = new Div(day, time);
        when.addClassName("cc-meetings-when");
        return when;
    }

    static Span small(String text) {
        Span small = new Span(text);
        small.addClassName("cc-note");
        return small;
    }
}
