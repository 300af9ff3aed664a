package org.conclusum.monitoring.indicators;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An indicator says something else from now on. */
public record IndicatorChanged(Actor actor, UUID indicator, String name) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, indicator));
    }
}
