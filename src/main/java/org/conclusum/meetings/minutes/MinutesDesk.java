package org.conclusum.meetings.minutes;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.MeetingLookup;
import org.conclusum.meetings.MeetingState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands minutes out to those who may change them, one at a time: permission first, then the locked minutes. */
@Component
class MinutesDesk {

    private final MinutesOfMeetings minutes;
    private final MeetingLookup meetings;
    private final CommitteeAccess access;
    private final CommitteeDirectory committees;
    private final ApplicationEventPublisher events;

    MinutesDesk(
            MinutesOfMeetings minutes,
            MeetingLookup meetings,
            CommitteeAccess access,
            CommitteeDirectory committees,
            ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.access = access;
        this.committees = committees;
        this.events = events;
    }

    Minutes forOffice(UUID meeting, Actor actor) {
        access.requireOffice(actor, committeeOf(meeting));
        return locked(meeting);
    }

    Minutes forChair(UUID meeting, Actor actor) {
        access.requireChair(actor, committeeOf(meeting));
        return locked(meeting);
    }

    Minutes forChairOrOffice(UUID meeting, Actor actor) {
        access.requireChairOrOffice(actor, committeeOf(meeting));
        return locked(meeting);
    }

    /** The minutes for a member or substitute of the committee, who has a seat in it today. */
    Minutes forMember(UUID meeting, Actor.Person person) {
        UUID committee = committeeOf(meeting);
        if (!access.standingOf(person).seated().contains(committee)) {
            throw new NotPermitted(person, "object to minutes of committee " + committee);
        }
        return locked(meeting);
    }

    Minutes forProcedure(UUID meeting, Actor actor) {
        if (!(actor instanceof Actor.Procedure)) {
            throw new NotPermitted(actor, "remind of minutes " + meeting);
        }
        return locked(meeting);
    }

    /** Members and substitutes who have a seat on a day. */
    Set<UUID> seatedIn(UUID committee, LocalDate day) {
        Set<UUID> seated = new HashSet<>();
        for (SeatRow seat : committees.seatsOn(committee, day)) {
            if (seat.principal() != null) {
                seated.add(seat.principal());
            }
            seated.addAll(seat.substitutes());
        }
        return seated;
    }

    /** The minutes for who sits in the running meeting. */
    Minutes forPresent(UUID meeting, Actor.Person person) {
        boolean running = meetings.row(meeting).state() == MeetingState.RUNNING;
        if (!running
                || meetings.present(meeting).stream()
                        .noneMatch(seat -> seat.account().equals(person.account()))) {
            throw new NotPermitted(person, "put words on record in meeting " + meeting);
        }
        return locked(meeting);
    }

    UUID committeeOf(UUID meeting) {
        return meetings.row(meeting).committee();
    }

    /** Tells what happened, after it is in the database: who listens may read it there. */
    void announce(DomainEvent event) {
        minutes.flush();
        events.publishEvent(event);
    }

    private Minutes locked(UUID meeting) {
        return minutes.findLocked(meeting)
                .orElseThrow(() -> new NotFound(Subject.Kind.MEETING, "minutes of " + meeting));
    }
}
