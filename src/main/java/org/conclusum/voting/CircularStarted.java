package org.conclusum.voting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A proposal was sent to the members to be decided without a meeting: electorate, weights and rule version are frozen.
 *
 * @param deadline last moment at which an answer is in time: the end of a day
 */
public record CircularStarted(
        UUID ballot, UUID proposal, UUID committee, Instant deadline, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.BALLOT, ballot),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
