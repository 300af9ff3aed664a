package org.conclusum.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody made a token with which a program signs in as them. */
public record AccessTokenIssued(UUID account, UUID token, String label, LocalDate validUntil, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.ACCOUNT, account));
    }
}
