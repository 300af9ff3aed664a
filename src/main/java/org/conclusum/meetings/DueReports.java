package org.conclusum.meetings;

import java.time.Clock;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings what is due to be reported onto the next agenda: when it falls due, when a meeting is planned, and when the
 * meeting that should have heard it was called off or did not come to it.
 */
@Component
class DueReports {

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final ObjectProvider<MeetingReports> reports;
    private final Clock clock;

    DueReports(Meetings meetings, MeetingDesk desk, ObjectProvider<MeetingReports> reports, Clock clock) {
        this.meetings = meetings;
        this.desk = desk;
        this.reports = reports;
        this.clock = clock;
    }

    /** Sees that the next meeting in preparation hears what is due. */
    void bringOntoNext(UUID committee, Actor actor) {
        for (MeetingReports due : reports) {
            if (due.isDue(committee) && !meetings.reportAhead(committee, due.source())) {
                meetings.inPreparation(committee, clock.instant()).stream()
                        .findFirst()
                        .ifPresent(next -> {
                            Meeting meeting = desk.locked(next);
                            if (meeting.addReport(due.source(), due.title())) {
                                desk.announce(new AgendaChanged(next, committee, actor));
                            }
                        });
            }
        }
    }

    @EventListener
    @Transactional
    public void on(MeetingPlanned event) {
        bringOntoNext(event.committee(), event.actor());
    }

    @EventListener
    @Transactional
    public void on(MeetingCancelled event) {
        bringOntoNext(event.committee(), event.actor());
    }

    @EventListener
    @Transactional
    public void on(MeetingClosed event) {
        bringOntoNext(event.committee(), event.actor());
    }
}
