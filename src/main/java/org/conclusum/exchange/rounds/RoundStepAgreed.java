package org.conclusum.exchange.rounds;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A next step was agreed in a round. */
public record RoundStepAgreed(UUID round, UUID committee, String owner, java.time.LocalDate due, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.EXCHANGE_ROUND, round), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
