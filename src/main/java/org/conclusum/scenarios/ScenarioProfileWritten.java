package org.conclusum.scenarios;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A scenario was written, changed or taken away. */
public record ScenarioProfileWritten(UUID project, String region, int number, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SCENARIO, project));
    }
}
