package org.conclusum.voting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A ballot was opened: electorate, weights and rule version are frozen.
 *
 * @param deadline after which no vote is accepted, or null
 */
public record BallotOpened(
        UUID ballot,
        UUID proposal,
        UUID meeting,
        UUID committee,
        @Nullable Instant deadline,
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
