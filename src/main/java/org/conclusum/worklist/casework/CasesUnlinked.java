package org.conclusum.worklist.casework;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A link between two cases was removed.
 */
public record CasesUnlinked(
        UUID link,
        Subject.Kind kind,
        UUID about,
        Subject.Kind otherKind,
        UUID other,
        LinkSense sense,
        boolean confidential,
        Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about), new Subject(otherKind, other));
    }
}
