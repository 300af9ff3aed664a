package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A paper was laid on the table for an item, or taken off again. */
public record PaperTabled(
        UUID meeting, UUID committee, UUID item, UUID document, boolean there, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
