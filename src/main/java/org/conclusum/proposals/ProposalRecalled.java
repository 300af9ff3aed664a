package org.conclusum.proposals;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A proposal was not decided by the members in writing and is ready for a meeting again. */
public record ProposalRecalled(UUID proposal, UUID committee, UUID ballot, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee),
                new Subject(Subject.Kind.BALLOT, ballot));
    }
}
