package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.conclusum.meetings.BreakRow;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Says above the item that the meeting is interrupted, why, and when it goes on. */
class LiveBreak extends Div {

    LiveBreak(BreakRow row) {
        addClassName("cc-live-break");
        getElement().setAttribute("role", "status");
        Span since = new Span(Texts.text("meetings.break.since", Formats.time(row.beganAt())));
        Div line = new Div(new Pill(Tone.WAIT, Texts.text("meetings.break.title")), since);
        line.addClassName("cc-live-break-line");
        if (row.expectedUntil() != null) {
            Span until = new Span(Texts.text("meetings.break.until", Formats.time(row.expectedUntil())));
            until.addClassName("cc-live-break-until");
            line.add(until);
        }
        add(line);
        if (!row.reason().isEmpty()) {
            add(new Paragraph(row.reason()));
        }
    }
}
