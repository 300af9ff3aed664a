package org.conclusum.moderation;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A moderation has ended with agreement, or with dissent on record. */
public record ModerationConcluded(UUID proposal, UUID committee, ModerationOutcome outcome, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
