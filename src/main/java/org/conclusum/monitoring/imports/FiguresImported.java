package org.conclusum.monitoring.imports;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The figures of a file were taken over: so many new ones, and so many that revised earlier ones. */
public record FiguresImported(Actor actor, UUID importId, String table, int vintage, long fresh, long changed)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, importId));
    }
}
