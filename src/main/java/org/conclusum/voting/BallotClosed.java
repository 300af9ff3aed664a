package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The vote is over; nobody can vote any more. */
public record BallotClosed(
        UUID ballot, UUID proposal, @Nullable UUID meeting, UUID committee, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, meeting, committee);
    }
}
