package org.conclusum.committees;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Fraction;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A seat of a committee that is being founded was given its votes and its interest group. */
public record SeatWeighed(
        UUID committee, UUID seat, Fraction votes, @Nullable String group, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
