package org.conclusum.exchange.rounds;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The committees were told of a round. */
public record RoundReported(UUID round, UUID committee, List<UUID> committees, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.EXCHANGE_ROUND, round), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
