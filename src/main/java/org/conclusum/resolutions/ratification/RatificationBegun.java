package org.conclusum.resolutions.ratification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The home bodies of these municipalities (AGS) are to decide until a day. */
public record RatificationBegun(
        UUID resolution,
        UUID proposal,
        UUID committee,
        List<String> municipalities,
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
