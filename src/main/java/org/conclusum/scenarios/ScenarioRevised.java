package org.conclusum.scenarios;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Question, key factors or projections of a project changed. */
public record ScenarioRevised(UUID project, String region, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SCENARIO, project));
    }
}
