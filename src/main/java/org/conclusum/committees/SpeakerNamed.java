package org.conclusum.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** It was recorded which seat speaks for a municipality from a day on. */
public record SpeakerNamed(UUID committee, String municipality, UUID seat, LocalDate from, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
