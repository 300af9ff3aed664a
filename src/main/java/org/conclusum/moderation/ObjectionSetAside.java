package org.conclusum.moderation;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The office has judged that an objection is not serious, with a reason on the record. */
public record ObjectionSetAside(UUID proposal, UUID committee, int round, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
