package org.conclusum.exchange;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A practice was taken out of the library. */
public record PracticeWithdrawn(UUID practice, UUID committee, boolean confidential, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PRACTICE, practice), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
