package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody answered the invitation. */
public record InvitationAnswered(UUID meeting, UUID committee, UUID seat, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
