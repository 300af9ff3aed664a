package org.conclusum.proposals;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The committee has taken note of a proposal; nothing is decided by that. */
public record ProposalNoted(UUID proposal, UUID committee, UUID meeting, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.MEETING, meeting),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
