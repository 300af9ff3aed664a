package org.conclusum.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A seat speaks for its municipality no longer than to a day. */
public record SpeakerEnded(UUID committee, String municipality, UUID seat, LocalDate lastDay, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
