package org.conclusum.identity;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A token no longer signs anybody in. */
public record AccessTokenRevoked(UUID account, UUID token, String label, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.ACCOUNT, account));
    }
}
