package org.conclusum.proposals;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A proposal takes up again what home bodies did not agree to; its interests are moderated first. */
public record ProposalRenewed(
        UUID proposal, UUID committee, String originator, UUID renewed, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.PROPOSAL, renewed),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
