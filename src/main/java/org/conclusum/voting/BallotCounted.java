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
        @Nullable UUID meeting,
        UUID committee,
        String outcome,
        @Nullable String reason,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, meeting, committee);
    }
}
