package org.conclusum.resolutions.ratification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** It is known when the home body of a municipality decides. */
public record HomeBodyPlanned(
        UUID resolution,
        UUID proposal,
        UUID committee,
        String municipality,
        LocalDate day,
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
