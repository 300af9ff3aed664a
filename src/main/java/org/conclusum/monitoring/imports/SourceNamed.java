package org.conclusum.monitoring.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A source of figures is known, with the credit that it asks for. */
public record SourceNamed(Actor actor, String code, String name) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8))));
    }
}
