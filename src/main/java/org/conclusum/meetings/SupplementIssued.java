package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Items came onto an agenda after the invitation; the members are told which. */
public record SupplementIssued(UUID meeting, UUID committee, List<UUID> items, boolean urgent, Actor actor)
        implements DomainEvent {

    public SupplementIssued {
        items = List.copyOf(items);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
