package org.conclusum.monitoring.imports;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An import was taken back: its figures are gone, those that it revised stand again. */
public record ImportUndone(Actor actor, UUID importId, String table, int vintage) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, importId));
    }
}
