package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A conflict of interest was declared, raised, decided or rejected. */
public record ConflictRecorded(
        UUID meeting,
        UUID committee,
        UUID item,
        @Nullable UUID proposal,
        UUID seat,
        UUID account,
        ConflictState state,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
