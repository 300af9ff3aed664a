package org.conclusum.committees;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The office closed a year of a committee: it takes no number any more. */
public record NumbersClosed(UUID committee, int year, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
