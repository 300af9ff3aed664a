package org.conclusum.exchange.rounds;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An office called for topics of a round of exchange. */
public record RoundCalled(
        UUID round, UUID committee, java.time.LocalDate topicsUntil, java.time.Instant startsAt, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.EXCHANGE_ROUND, round), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
