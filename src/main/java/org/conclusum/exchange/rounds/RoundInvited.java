package org.conclusum.exchange.rounds;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The programme of a round stands, and people are invited. */
public record RoundInvited(UUID round, UUID committee, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.EXCHANGE_ROUND, round), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
