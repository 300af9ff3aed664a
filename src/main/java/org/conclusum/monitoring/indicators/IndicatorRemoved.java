package org.conclusum.monitoring.indicators;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An indicator is not shown any more; the figures stay. */
public record IndicatorRemoved(Actor actor, UUID indicator, String name) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, indicator));
    }
}
