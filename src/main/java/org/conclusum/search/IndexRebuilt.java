package org.conclusum.search;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody had the index of the search made anew. */
public record IndexRebuilt(Actor actor) implements DomainEvent {

    private static final UUID INDEX = new UUID(0, 0);

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, INDEX));
    }
}
