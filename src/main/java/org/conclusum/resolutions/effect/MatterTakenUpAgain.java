package org.conclusum.resolutions.effect;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A new proposal takes a matter up again whose target was missed. */
public record MatterTakenUpAgain(
        UUID resolution,
        UUID proposal,
        UUID committee,
        UUID renewed,
        String originator,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.RESOLUTION, resolution),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee),
                new Subject(Subject.Kind.PROPOSAL, renewed));
    }
}
