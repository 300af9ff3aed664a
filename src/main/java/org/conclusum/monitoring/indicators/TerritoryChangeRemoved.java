package org.conclusum.monitoring.indicators;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** What was stated of a territory was wrong and is not regarded any more. */
public record TerritoryChangeRemoved(Actor actor, UUID change, String predecessor, String successor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, change));
    }
}
