package org.conclusum.procedures.models;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * Running cases were moved to another version of their model.
 *
 * @param stayed how many stayed with theirs
 */
public record CasesMoved(UUID migration, String process, int number, int moved, int stayed, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, migration));
    }
}
