package org.conclusum.meetings.minutes;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A text that the minutes of a committee begin with was written anew or taken back to the shipped one. */
public record MinutesTemplateChanged(
        UUID committee, MinutesOccasion occasion, int version, boolean shipped, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
