package org.conclusum.worklist.handover;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Work that was handed over went back before its time. */
public record HandoverEnded(
        UUID handover, UUID absentId, String absentName, UUID substituteId, String substituteName, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.ACCOUNT, absentId), new Subject(Subject.Kind.ACCOUNT, substituteId));
    }
}
