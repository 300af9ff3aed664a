package org.conclusum.monitoring.indicators;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An office says which municipalities it compares: for the first time, or anew. */
public record ComparisonGroupKept(Actor actor, UUID group, String name) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, group));
    }
}
