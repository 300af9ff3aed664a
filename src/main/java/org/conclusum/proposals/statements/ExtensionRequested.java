package org.conclusum.proposals.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A municipality asks for more time for its statement. */
public record ExtensionRequested(
        UUID proposal, UUID committee, String municipality, LocalDate until, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
