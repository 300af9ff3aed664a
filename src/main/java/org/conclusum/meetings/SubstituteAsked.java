package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The member of a seat does not come; the substitutes are asked, in their order. */
public record SubstituteAsked(UUID meeting, UUID committee, UUID seat, List<UUID> substitutes, Actor actor)
        implements DomainEvent {

    public SubstituteAsked {
        substitutes = List.copyOf(substitutes);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
