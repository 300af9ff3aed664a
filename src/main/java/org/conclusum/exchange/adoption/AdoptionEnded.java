package org.conclusum.exchange.adoption;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A municipality does not take a practice over, or gave it up. */
public record AdoptionEnded(
        UUID adoption, UUID practice, UUID committee, String taker, AdoptionStage stage, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.ADOPTION, adoption),
                new Subject(Subject.Kind.PRACTICE, practice),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
