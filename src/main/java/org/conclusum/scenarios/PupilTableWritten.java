package org.conclusum.scenarios;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Numbers of pupils and births of a municipality were entered or replaced. */
public record PupilTableWritten(UUID table, String ags, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.FORECAST, table));
    }
}
