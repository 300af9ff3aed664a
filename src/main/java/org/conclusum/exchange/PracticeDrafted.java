package org.conclusum.exchange;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody began to write a practice down. */
public record PracticeDrafted(UUID practice, UUID committee, boolean confidential, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PRACTICE, practice), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
