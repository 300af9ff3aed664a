package org.conclusum.resolutions.ratification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** Office and chair were told whose home bodies have not decided. */
public record RatificationEscalated(
        UUID resolution,
        UUID proposal,
        UUID committee,
        List<String> missing,
        LocalDate deadline,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.RESOLUTION, resolution),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
