package org.conclusum.meetings;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.proposals.ProposalRow;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a procedure brings before the next meeting by itself. Nobody else may. */
@Service
@Transactional
public class NextMeeting {

    private final Meetings meetings;
    private final MeetingDesk desk;
    private final ScheduledProposals proposals;
    private final DueReports reports;
    private final Clock clock;

    NextMeeting(Meetings meetings, MeetingDesk desk, ScheduledProposals proposals, DueReports reports, Clock clock) {
        this.meetings = meetings;
        this.desk = desk;
        this.proposals = proposals;
        this.reports = reports;
        this.clock = clock;
    }

    /**
     * Puts a ready proposal onto the agenda of the next meeting that is in preparation and for which it was submitted
     * in time. Answers that meeting, or none: then the proposal waits for the office.
     */
    public Optional<UUID> refer(UUID proposal, Actor actor) {
        requireProcedure(actor, "refer proposal " + proposal);
        ProposalRow row = proposals.row(proposal);
        for (UUID next : meetings.inPreparation(row.committee(), clock.instant())) {
            Meeting meeting = desk.locked(next);
            if (meeting.takes(row)) {
                meeting.add(row);
                proposals.schedule(proposal, meeting, actor);
                desk.announce(new AgendaChanged(next, meeting.committee(), actor));
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /** Sees that the next meeting in preparation hears what is due to be reported. */
    public void report(UUID committee, Actor actor) {
        requireProcedure(actor, "report to committee " + committee);
        reports.bringOntoNext(committee, actor);
    }

    private static void requireProcedure(Actor actor, String what) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, what);
        }
    }
}
