package org.conclusum.proposals.statements;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A municipality has handed in its statement; complete says whether it was the last one. */
public record StatementSubmitted(
        UUID proposal,
        UUID committee,
        String municipality,
        Stance stance,
        boolean onBehalf,
        boolean complete,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
