package org.conclusum.resolutions.ratification;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** After a no of home bodies the interests are not moderated anew. */
public record RenewedModerationDeclined(
        UUID resolution, UUID proposal, UUID committee, boolean confidential, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.RESOLUTION, resolution),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
