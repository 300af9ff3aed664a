package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The papers of a secret ballot were counted by hand; what they say stays with the ballot. */
public record HandCountEntered(
        UUID ballot,
        @Nullable UUID proposal,
        @Nullable UUID meeting,
        UUID committee,
        int papers,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, meeting, committee);
    }
}
