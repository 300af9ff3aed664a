package org.conclusum.procedures.models;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody began to change a model, from the version that is named. */
public record ModelDrafted(UUID draft, String process, int base, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, draft));
    }
}
