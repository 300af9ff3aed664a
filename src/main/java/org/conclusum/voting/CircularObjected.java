package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A seat objects to deciding without a meeting; the reason stays with the ballot. */
public record CircularObjected(UUID ballot, UUID proposal, UUID committee, UUID seat, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.BALLOT, ballot),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
