package org.conclusum.meetings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A meeting that is interrupted and goes on another day: the same meeting with the same agenda, on a day of its own with
 * its own attendance.
 */
@Service
@Transactional
public class MeetingContinuations {

    private final MeetingDesk desk;
    private final OpenVotes votes;
    private final Clock clock;

    MeetingContinuations(MeetingDesk desk, OpenVotes votes, Clock clock) {
        this.desk = desk;
        this.votes = votes;
        this.clock = clock;
    }

    /**
     * Interrupts the running meeting until another day; the chair, or the office for it, may, but not during a vote. What
     * is not settled waits in its order. Does nothing when it is interrupted so.
     */
    public void adjourn(UUID id, String reason, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        if (meeting.state() == MeetingState.ADJOURNED) {
            return;
        }
        votes.requireNoneIn(meeting);
        boolean settled = meeting.current().filter(votes::haveSettled).isPresent();
        Optional<AgendaItem> finished = meeting.adjourn(reason, settled, actor.name(), clock.instant());
        finished.ifPresent(item ->
                desk.announce(new AgendaItemFinished(id, meeting.committee(), item.id(), item.proposal(), actor)));
        desk.announce(new MeetingAdjourned(id, meeting.committee(), actor));
    }

    /** Says when and where an interrupted meeting goes on, or says so anew; the office may. Everybody is told. */
    public void schedule(UUID id, LocalDateTime startsAt, String place, Actor actor) {
        Meeting meeting = desk.forOffice(id, actor);
        Instant start = startsAt.atZone(LegalTime.ZONE).toInstant();
        meeting.continueOn(start, place, clock.instant());
        desk.announce(new ContinuationScheduled(id, meeting.committee(), start, actor));
    }
}
