package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** One of those who may answer a circular opened it for the first time: the proof that it reached them. */
public record CircularReceived(UUID ballot, UUID proposal, UUID committee, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.BALLOT, ballot),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
