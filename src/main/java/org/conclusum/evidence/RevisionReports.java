package org.conclusum.evidence;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.conclusum.meetings.AgendaItemFinished;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingReports;
import org.conclusum.uikit.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Revised figures that the office puts before a committee again come onto its next agenda; once dealt with, they are. */
@Component
public class RevisionReports implements MeetingReports {

    /** Names these reports among those on an agenda. */
    public static final String SOURCE = "evidence";

    private final Revisions revisions;
    private final MeetingLookup meetings;
    private final Clock clock;

    RevisionReports(Revisions revisions, MeetingLookup meetings, Clock clock) {
        this.revisions = revisions;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public String title() {
        return Texts.text(Locale.GERMAN, "evidence.report.title");
    }

    @Override
    public boolean isDue(UUID committee) {
        return !revisions.unreported(committee).isEmpty();
    }

    @EventListener
    @Transactional
    public void on(AgendaItemFinished event) {
        if (meetings.isReport(event.item(), SOURCE)) {
            revisions.reported(
                    revisions.unreported(event.committee()).stream()
                            .map(Revision::id)
                            .toList(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
