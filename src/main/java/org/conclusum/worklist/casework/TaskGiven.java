package org.conclusum.worklist.casework;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * An office gave somebody a task on a case.
 *
 * @param to the account or the work group that was asked
 */
public record TaskGiven(UUID task, Subject.Kind kind, UUID about, String to, boolean confidential, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about));
    }
}
