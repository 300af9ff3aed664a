package org.conclusum.voting;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemFinished;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingReports;
import org.conclusum.uikit.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was decided without a meeting is reported to the next one; once the item is dealt with, it is. */
@Component
public class CircularReports implements MeetingReports {

    /** Names these reports among those on an agenda. */
    public static final String SOURCE = "circulars";

    private final Circulars circulars;
    private final MeetingLookup meetings;
    private final Clock clock;

    CircularReports(Circulars circulars, MeetingLookup meetings, Clock clock) {
        this.circulars = circulars;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String title() {
        return Texts.text(Locale.GERMAN, "voting.circular.report");
    }

    @Override
    public boolean isDue(UUID committee) {
        return !circulars.unreported(committee).isEmpty();
    }

    @EventListener
    @Transactional
    public void on(AgendaItemFinished event) {
        if (meetings.isReport(event.item(), SOURCE)) {
            circulars.reported(circulars.unreported(event.committee()), event.item(), clock.instant());
        }
    }
}
