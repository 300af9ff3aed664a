package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.meetings.SessionRow;
import org.conclusum.uikit.Card;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;

/** The days of a meeting that was interrupted: those that were, with why they ended, and the one to come. */
class SessionsCard extends Card {

    SessionsCard(MeetingDetail detail, List<SessionRow> earlier) {
        super(Texts.text("meetings.sessions.title"));
        OrderedList list = new OrderedList();
        list.addClassName("cc-sessions");
        for (SessionRow session : earlier) {
            list.add(line(
                    Formats.date(session.day()),
                    Texts.text(
                            "meetings.sessions.was",
                            Formats.time(session.openedAt()),
                            Formats.time(session.adjournedAt()),
                            session.place()),
                    session.reason()));
        }
        if (detail.state() != MeetingState.ADJOURNED || detail.isContinuationScheduled()) {
            list.add(line(
                    Formats.date(detail.day()),
                    Texts.text(
                            "meetings.sessions.next",
                            Formats.time(detail.row().startsAt()),
                            detail.row().place()),
                    ""));
        } else {
            list.add(line(Texts.text("meetings.sessions.open"), "", ""));
        }
        add(list);
    }

    private static ListItem line(String day, String when, String reason) {
        Span name = new Span(day);
        name.addClassName("cc-sessions-day");
        Div line = new Div(name);
        if (!when.isEmpty()) {
            line.add(MeetingMarks.small(when));
        }
        if (!reason.isEmpty()) {
            line.add(MeetingMarks.small(reason));
        }
        line.addClassName("cc-sessions-line");
        return new ListItem(line);
    }
}
