package org.conclusum.procedures.models;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A second person released a changed model, which comes into force at a later moment. */
public record ModelScheduled(UUID draft, String process, Instant effectiveAt, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, draft));
    }
}
