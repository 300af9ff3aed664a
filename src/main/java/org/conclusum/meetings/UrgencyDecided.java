package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The meeting voted on whether an item is urgent. */
public record UrgencyDecided(UUID meeting, UUID committee, UUID item, boolean accepted, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
