package org.conclusum.worklist.casework;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * Whoever had a task gave it to a colleague.
 */
public record TaskPassedOn(UUID task, Subject.Kind kind, UUID about, UUID to, boolean confidential, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about));
    }
}
