package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A seat cast or changed its vote; which way stays with the ballot. */
public record VoteCast(
        UUID ballot,
        @Nullable UUID proposal,
        @Nullable UUID meeting,
        UUID committee,
        UUID seat,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, meeting, committee);
    }
}
