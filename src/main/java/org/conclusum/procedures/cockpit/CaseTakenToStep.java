package org.conclusum.procedures.cockpit;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.CaseSubjects;

/**
 * A case was taken to another step by hand.
 *
 * @param subject the id of what the case is about
 * @param requestedBy the name of whoever asked for it; the actor allowed it
 */
public record CaseTakenToStep(
        UUID move,
        String process,
        String subject,
        String from,
        String to,
        String reason,
        String requestedBy,
        Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return CaseSubjects.of(process, subject, move);
    }
}
