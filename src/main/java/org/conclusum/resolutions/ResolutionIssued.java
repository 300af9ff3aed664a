package org.conclusum.resolutions;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * An adopted motion became a resolution with its number.
 *
 * @param reserved whether it waits for the home bodies of the municipalities before it takes effect
 */
public record ResolutionIssued(
        UUID resolution,
        UUID proposal,
        UUID committee,
        String number,
        boolean reserved,
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
