package org.conclusum.resolutions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A measure that was agreed without a resolution is asked for; its owner was reminded. */
public record AgreedMeasureReminded(
        UUID measure, Subject origin, UUID committee, String owner, LocalDate due, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(
                origin, new Subject(Subject.Kind.MEASURE, measure), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
