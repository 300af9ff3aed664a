package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A round takes place at another time or elsewhere. */
public record RoundMoved(UUID round, UUID committee, Instant startsAt, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.EXCHANGE_ROUND, round), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
