package org.conclusum.procedures.models;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A release was called back before it came into force; the model lies before a second person again.
 *
 * @param reason why, where the program did it because the model cannot come into force any more; else empty
 */
public record ModelCalledBack(UUID draft, String process, String reason, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, draft));
    }
}
