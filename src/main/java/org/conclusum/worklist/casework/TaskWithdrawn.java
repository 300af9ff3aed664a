package org.conclusum.worklist.casework;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * An office took a task back.
 */
public record TaskWithdrawn(UUID task, Subject.Kind kind, UUID about, String reason, boolean confidential, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about));
    }
}
