package org.conclusum.worklist.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody's work was handed over for a time, by the person or the office. */
public record HandoverEntered(
        UUID handover,
        UUID absentId,
        String absentName,
        UUID substituteId,
        String substituteName,
        LocalDate from,
        LocalDate until,
        Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.ACCOUNT, absentId), new Subject(Subject.Kind.ACCOUNT, substituteId));
    }
}
