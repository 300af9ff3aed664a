package org.conclusum.scenarios;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A municipality handed in what it rated; others learn which one only when the office shows the differences. */
public record ScenarioRatingsHandedIn(UUID project, String region, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SCENARIO, project));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
