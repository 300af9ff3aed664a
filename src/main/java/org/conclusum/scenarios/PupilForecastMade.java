package org.conclusum.scenarios;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A forecast of pupils was made. */
public record PupilForecastMade(UUID table, String ags, int number, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.FORECAST, table));
    }
}
