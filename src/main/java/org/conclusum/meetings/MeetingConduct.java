package org.conclusum.meetings;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happens in a meeting; the chair leads, the office as minute taker may help. */
@Service
@Transactional
public class MeetingConduct {

    private final MeetingDesk desk;
    private final ScheduledProposals proposals;
    private final CommitteeDirectory committees;
    private final OpenVotes votes;
    private final Clock clock;

    MeetingConduct(
            MeetingDesk desk,
            ScheduledProposals proposals,
            CommitteeDirectory committees,
            OpenVotes votes,
            Clock clock) {
        this.desk = desk;
        this.proposals = proposals;
        this.committees = committees;
        this.votes = votes;
        this.clock = clock;
    }

    /** Opens the meeting, or continues it on another day. Does nothing when it is open. */
    public void open(UUID id, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        if (meeting.state() == MeetingState.RUNNING) {
            return;
        }
        boolean again = meeting.state() == MeetingState.ADJOURNED;
        meeting.open(clock.instant());
        desk.announce(
                again
                        ? new MeetingReopened(id, meeting.committee(), actor)
                        : new MeetingOpened(id, meeting.committee(), actor));
    }

    /** Records that the principal or a substitute of a seat is there, on the day of the meeting. */
    public void arrive(UUID id, UUID seat, UUID account, Actor actor) {
        arrive(id, seat, account, AttendanceManner.ROOM, actor);
    }

    /** Records that somebody of a seat attends in the room or by video; who was there in the other manner has moved. */
    public void arrive(UUID id, UUID seat, UUID account, AttendanceManner manner, Actor actor) {
        arrive(desk.forChairOrOffice(id, actor), seat, account, manner, actor);
    }

    /** The one who sits there gives the seat over to another of its people. */
    public void handOver(UUID id, UUID seat, UUID account, Actor.Person person) {
        Meeting meeting = desk.forSitting(id, seat, person);
        arrive(meeting, seat, account, meeting.attendance().mannerOn(seat).orElse(AttendanceManner.ROOM), person);
    }

    private void arrive(Meeting meeting, UUID seat, UUID account, AttendanceManner manner, Actor actor) {
        List<SeatRow> seats = committees.seatsOn(meeting.committee(), meeting.day());
        boolean counts = manner == AttendanceManner.ROOM || remoteCounts(meeting);
        if (meeting.arrive(seats, seat, account, manner, counts, clock.instant())) {
            desk.announce(new AttendanceRecorded(
                    meeting.id(), meeting.committee(), seat, counts ? account : null, counts, actor));
        }
    }

    private boolean remoteCounts(Meeting meeting) {
        return committees
                .ruleBookOn(meeting.committee(), meeting.day())
                .procedure()
                .remoteCounts();
    }

    /**
     * Records that who attends by video for a seat is neither seen nor heard any more. Does nothing where nobody does;
     * who is back arrives again.
     */
    public void loseConnection(UUID id, UUID seat, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        if (meeting.attendance().loseConnection(seat, clock.instant())) {
            desk.announce(new AttendanceRecorded(id, meeting.committee(), seat, null, false, actor));
        }
    }

    /** Records that nobody of the seat is there any more. */
    public void leave(UUID id, UUID seat, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        if (meeting.attendance().leave(seat, clock.instant())) {
            desk.announce(new AttendanceRecorded(id, meeting.committee(), seat, null, false, actor));
        }
    }

    /** Calls an item; the one before it is finished. Does nothing when it is the current one. A public item ends the closed part. */
    public void call(UUID id, UUID itemId, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        AgendaItem item = meeting.agenda().item(itemId);
        if (item.state() == AgendaItemState.CURRENT) {
            return;
        }
        votes.requireNoneIn(meeting);
        meeting.call(item, clock.instant()).ifPresent(before -> publishFinished(meeting, before, actor));
        if (!item.closed()) {
            leaveClosedPart(meeting, actor);
        }
        desk.announce(new AgendaItemCalled(id, meeting.committee(), itemId, item.proposal(), actor));
    }

    /** Finishes the current item. */
    public void finish(UUID id, UUID itemId, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        AgendaItem item = meeting.agenda().item(itemId);
        votes.requireNoneOn(item);
        meeting.finish(item, clock.instant());
        publishFinished(meeting, item, actor);
    }

    /** Takes note of the proposal of the current item, which is finished and settled by that; nothing is voted on. */
    public void note(UUID id, UUID itemId, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        AgendaItem item = meeting.agenda().item(itemId);
        votes.requireNoneOn(item);
        meeting.finish(item, clock.instant());
        proposals.note(item, meeting, actor);
        publishFinished(meeting, item, actor);
    }

    /**
     * Postpones an item; its proposal waits for another meeting. Does nothing when it is postponed. A procedure may
     * also postpone what was left undecided by a vote, even after the meeting.
     */
    public void postpone(UUID id, UUID itemId, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        AgendaItem item = meeting.agenda().item(itemId);
        if (item.state() == AgendaItemState.POSTPONED) {
            return;
        }
        switch (actor) {
            case Actor.Person person -> {
                votes.requireNoneOn(item);
                meeting.postpone(item);
            }
            case Actor.Procedure procedure -> item.postponeUndecided();
        }
        proposals.free(List.of(item), meeting, actor);
        publishPostponed(meeting, item, actor);
    }

    /** Closes the meeting, be it that it was to go on another day; items not dealt with are postponed. */
    public void close(UUID id, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        votes.requireNoneIn(meeting);
        Instant now = clock.instant();
        meeting.close(now);
        List<AgendaItem> undecided = new ArrayList<>();
        for (AgendaItem item : meeting.agenda().items()) {
            if (item.state() == AgendaItemState.CURRENT) {
                item.finish(now);
                publishFinished(meeting, item, actor);
            }
            if (item.state() == AgendaItemState.PENDING || leftUndecided(item)) {
                item.postponeUndecided();
                undecided.add(item);
            }
        }
        proposals.free(undecided, meeting, actor);
        undecided.forEach(item -> publishPostponed(meeting, item, actor));
        desk.announce(new MeetingClosed(id, meeting.committee(), actor));
    }

    /**
     * Interrupts the meeting; not during a vote. Does nothing when it is interrupted.
     *
     * @param expectedUntil when it should go on, or null where that is open
     */
    public void interrupt(UUID id, String reason, @Nullable Instant expectedUntil, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        votes.requireNoneIn(meeting);
        if (meeting.interrupt(reason, expectedUntil, actor.name(), clock.instant())) {
            desk.announce(new MeetingInterrupted(id, meeting.committee(), actor));
        }
    }

    /** Says anew when the meeting will go on. Does nothing when it already does. */
    public void expectEndOfBreak(UUID id, Instant until, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        if (meeting.breaks().expectEnd(until, clock.instant())) {
            desk.announce(new MeetingInterrupted(id, meeting.committee(), actor));
        }
    }

    /** Continues an interrupted meeting. Does nothing when it goes on. */
    public void resume(UUID id, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        if (meeting.breaks().end(clock.instant())) {
            desk.announce(new MeetingContinued(id, meeting.committee(), actor));
        }
    }

    /**
     * Begins the closed part: whoever conducts has seen the guests leave. The public item that was the current one is
     * finished. Does nothing when the closed part has begun.
     */
    public void enterClosedPart(UUID id, Actor actor) {
        Meeting meeting = desk.forChairOrOffice(id, actor);
        votes.requireNoneIn(meeting);
        Instant now = clock.instant();
        if (meeting.enterClosedPart(actor.name(), now)) {
            meeting.current().ifPresent(item -> {
                meeting.finish(item, now);
                publishFinished(meeting, item, actor);
            });
            desk.announce(new ClosedPartEntered(id, meeting.committee(), actor));
        }
    }

    private void leaveClosedPart(Meeting meeting, Actor actor) {
        if (meeting.closedParts().leave(clock.instant())) {
            desk.announce(new ClosedPartLeft(meeting.id(), meeting.committee(), actor));
        }
    }

    /** Whether an item was talked about but its proposal never came to a vote, or to none that decided it. */
    private boolean leftUndecided(AgendaItem item) {
        return item.state() == AgendaItemState.DONE
                && item.proposal() != null
                && votes.haveLeftOpen(item)
                && proposals.waits(item);
    }

    private void publishFinished(Meeting meeting, AgendaItem item, Actor actor) {
        desk.announce(new AgendaItemFinished(meeting.id(), meeting.committee(), item.id(), item.proposal(), actor));
    }

    private void publishPostponed(Meeting meeting, AgendaItem item, Actor actor) {
        desk.announce(new AgendaItemPostponed(meeting.id(), meeting.committee(), item.id(), item.proposal(), actor));
    }
}
