package org.conclusum.scenarios;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The office said by when the municipalities are to have rated. */
public record ScenarioDeadlineSet(UUID project, String region, LocalDate due, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SCENARIO, project));
    }
}
