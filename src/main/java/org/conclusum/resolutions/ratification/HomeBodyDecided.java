package org.conclusum.resolutions.ratification;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * The home body of a municipality has decided.
 *
 * @param onBehalf whether the office entered it
 * @param late whether it came too late to count
 * @param settled whether what the others decide no longer matters
 */
public record HomeBodyDecided(
        UUID resolution,
        UUID proposal,
        UUID committee,
        String municipality,
        HomeResult result,
        boolean onBehalf,
        boolean late,
        boolean settled,
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
