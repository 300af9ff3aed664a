package org.conclusum.moderation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The municipalities are asked whether they object to a text. */
public record ConsentRoundOpened(UUID proposal, UUID committee, int round, LocalDate due, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
