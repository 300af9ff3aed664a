package org.conclusum.meetings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.conclusum.meetings.MeetingCourse;
import org.conclusum.meetings.MeetingDetail;
import org.conclusum.meetings.MeetingState;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Pill;
import org.conclusum.uikit.Texts;
import org.conclusum.uikit.Tone;

/** Which meeting it is, how it stands, and for who leads it the way to the screen of the room. */
class LiveHead extends Div {

    LiveHead(MeetingDetail detail, MeetingCourse course) {
        UUID meeting = detail.id();
        Image mark = new Image("styles/conclusum.svg", "");
        mark.setWidth("26px");
        Span name = new Span(Texts.text("meetings.live.title"));
        Anchor back = new Anchor("meetings/" + meeting, mark, name);
        back.addClassName("cc-meetings-live-brand");
        back.getElement().setAttribute("aria-label", Texts.text("meetings.live.back"));
        add(
                back,
                new Paragraph(detail.committee().name()),
                new Paragraph(Formats.dateTime(detail.row().startsAt())),
                MeetingMarks.state(detail.state()));
        addClassName("cc-meetings-live-head");
        boolean running = detail.state() == MeetingState.RUNNING;
        if (running && course.isInClosedPart()) {
            add(new Pill(Tone.WAIT, Texts.text("meetings.closedPart")));
        }
        if (detail.mayConduct() && (running || detail.isOpenable())) {
            add(screen(meeting, "meetings.live.screen", ""));
            if (running && course.isInClosedPart()) {
                add(screen(
                        meeting,
                        "meetings.live.screenClosed",
                        "?" + MeetingScreenPage.PART + "=" + MeetingScreenPage.CLOSED));
            }
        }
    }

    private static Anchor screen(UUID meeting, String key, String query) {
        Anchor screen = new Anchor("meetings/" + meeting + "/screen" + query, Texts.text(key));
        screen.setTarget("_blank");
        screen.addClassName("cc-live-screen");
        return screen;
    }
}
