package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The result of a ballot is established. */
public record BallotCounted(
        UUID ballot,
        UUID proposal,
        UUID meeting,
        UUID committee,
        String outcome,
        @Nullable String reason,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.BALLOT, ballot),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.MEETING, meeting),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
