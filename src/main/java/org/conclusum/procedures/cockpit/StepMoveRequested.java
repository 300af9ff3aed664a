package org.conclusum.procedures.cockpit;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.CaseSubjects;

/** An administrator asked to take a case to a step to which its model does not lead. */
public record StepMoveRequested(
        UUID move, String process, String subject, String from, String to, String reason, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return CaseSubjects.of(process, subject, move);
    }
}
