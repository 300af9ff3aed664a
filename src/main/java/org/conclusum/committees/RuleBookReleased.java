package org.conclusum.committees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A second person released a version of a rule book; it is in force from its day on. */
public record RuleBookReleased(UUID committee, UUID ruleBook, int edition, LocalDate validFrom, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
