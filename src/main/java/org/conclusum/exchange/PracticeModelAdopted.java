package org.conclusum.exchange;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The model of a practice was taken over as a draft. */
public record PracticeModelAdopted(UUID practice, UUID committee, boolean confidential, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PRACTICE, practice), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
