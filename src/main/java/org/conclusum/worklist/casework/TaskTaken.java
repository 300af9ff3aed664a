package org.conclusum.worklist.casework;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * One of a group took a task on, or gave it back to the group.
 *
 * @param back whether it was given back
 */
public record TaskTaken(UUID task, Subject.Kind kind, UUID about, boolean back, boolean confidential, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about));
    }
}
