package org.conclusum.procedures.tasks;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.CaseSubjects;

/** A second person looked at what another had done, and agreed or sent it back. */
public record StepConfirmed(UUID subject, String process, String step, boolean agreed, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(CaseSubjects.kind(process), subject));
    }
}
