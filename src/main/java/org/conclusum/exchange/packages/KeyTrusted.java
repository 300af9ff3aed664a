package org.conclusum.exchange.packages;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An administrator trusts what the holder of a key signs. */
public record KeyTrusted(UUID id, String fingerprint, String name, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, id));
    }
}
