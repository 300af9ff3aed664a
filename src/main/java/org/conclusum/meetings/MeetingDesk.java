package org.conclusum.meetings;

import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands a meeting out to those who may change it, one at a time: permission first, then the locked meeting. */
@Component
class MeetingDesk {

    private final Meetings meetings;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;

    MeetingDesk(Meetings meetings, CommitteeAccess access, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.access = access;
        this.events = events;
    }

    Meeting forOffice(UUID meeting, Actor actor) {
        access.requireOffice(actor, committeeOf(meeting));
        return locked(meeting);
    }

    Meeting forChair(UUID meeting, Actor actor) {
        access.requireChair(actor, committeeOf(meeting));
        return locked(meeting);
    }

    Meeting forChairOrOffice(UUID meeting, Actor actor) {
        access.requireChairOrOffice(actor, committeeOf(meeting));
        return locked(meeting);
    }

    /** The meeting for the person who sits on this seat in it. */
    Meeting forSitting(UUID meeting, UUID seat, Actor.Person person) {
        Meeting locked = locked(meeting);
        if (!locked.attendance().isThere(seat, person.account())) {
            throw new NotPermitted(person, "act for seat " + seat);
        }
        return locked;
    }

    UUID committeeOf(UUID meeting) {
        return meetings.committeeOf(meeting).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, meeting));
    }

    Meeting locked(UUID meeting) {
        return meetings.findLocked(meeting).orElseThrow(() -> new NotFound(Subject.Kind.MEETING, meeting));
    }

    /** Tells what happened, after it is in the database: who listens may read it there. */
    void announce(DomainEvent event) {
        meetings.flush();
        events.publishEvent(event);
    }
}
