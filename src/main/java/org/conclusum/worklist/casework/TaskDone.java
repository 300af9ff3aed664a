package org.conclusum.worklist.casework;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A task on a case was done.
 *
 * @param absentName the name of the person in whose place it was done, or null
 */
public record TaskDone(
        UUID task,
        Subject.Kind kind,
        UUID about,
        @Nullable UUID insteadOf,
        @Nullable String absentName,
        boolean confidential,
        Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about));
    }
}
