package org.conclusum.procedures.cockpit;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.CaseSubjects;

/** What was asked for with a case was refused or given up. */
public record StepMoveRefused(
        UUID move, String process, String subject, String from, String to, String requestedBy, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return CaseSubjects.of(process, subject, move);
    }
}
