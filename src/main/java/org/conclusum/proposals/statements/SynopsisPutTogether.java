package org.conclusum.proposals.statements;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The office has put the statements together. */
public record SynopsisPutTogether(UUID proposal, UUID committee, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
