package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The invitations to a meeting were issued; mail follows. */
public record InvitationsIssued(UUID meeting, UUID committee, boolean urgent, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
