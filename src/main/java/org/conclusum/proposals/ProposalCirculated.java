package org.conclusum.proposals;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A proposal is decided without a meeting: it was sent to the members, who answer in writing. */
public record ProposalCirculated(UUID proposal, UUID committee, UUID ballot, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee),
                new Subject(Subject.Kind.BALLOT, ballot));
    }
}
