package org.conclusum.exchange.packages;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An administrator does not trust a key any more. */
public record KeyDistrusted(UUID id, String fingerprint, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, id));
    }
}
