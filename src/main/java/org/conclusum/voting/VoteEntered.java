package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** A vote on paper or by show of hands was entered for a seat, or taken back; which way stays with the ballot. */
public record VoteEntered(
        UUID ballot,
        @Nullable UUID proposal,
        @Nullable UUID meeting,
        UUID committee,
        UUID seat,
        boolean takenBack,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, meeting, committee);
    }
}
