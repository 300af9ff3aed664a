package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An objection was accepted, with a change of the text, or rejected; says how many are still open. */
public record ObjectionDecided(
        UUID meeting,
        UUID committee,
        UUID objection,
        UUID objector,
        boolean accepted,
        long open,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
