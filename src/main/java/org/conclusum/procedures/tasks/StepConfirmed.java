package org.conclusum.procedures.tasks;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A second person looked at what another had done, and agreed or sent it back. */
public record StepConfirmed(UUID subject, String process, String step, boolean agreed, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind(), subject));
    }

    private Subject.Kind kind() {
        return switch (process) {
            case "proposal", "moderation" -> Subject.Kind.PROPOSAL;
            case "meeting" -> Subject.Kind.MEETING;
            case "ballot" -> Subject.Kind.BALLOT;
            case "followup", "ratification" -> Subject.Kind.RESOLUTION;
            case "constitution" -> Subject.Kind.COMMITTEE;
            case "adoption" -> Subject.Kind.ADOPTION;
            case "exchange" -> Subject.Kind.EXCHANGE_ROUND;
            default -> Subject.Kind.SYSTEM;
        };
    }
}
