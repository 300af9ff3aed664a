package org.conclusum.committees;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Somebody wrote in a draft of a rule book for the first time. */
public record RuleBookRevised(UUID committee, UUID ruleBook, int edition, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
