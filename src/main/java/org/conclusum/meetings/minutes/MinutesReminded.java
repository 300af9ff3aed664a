package org.conclusum.meetings.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Those who have minutes and said nothing yet were reminded that they may object until the end of a day. */
public record MinutesReminded(UUID meeting, UUID committee, LocalDate until, Set<UUID> readers, Actor actor)
        implements DomainEvent {

    public MinutesReminded {
        readers = Set.copyOf(readers);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
