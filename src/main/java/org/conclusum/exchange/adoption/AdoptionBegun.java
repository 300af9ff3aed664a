package org.conclusum.exchange.adoption;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A municipality is interested in a practice. */
public record AdoptionBegun(UUID adoption, UUID practice, UUID committee, String taker, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.ADOPTION, adoption),
                new Subject(Subject.Kind.PRACTICE, practice),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
