package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A round of consensus that was left open is followed by another, or by a vote.
 *
 * @param ballot the round that was left open
 * @param next what follows it
 */
public record RoundContinued(
        UUID ballot, UUID next, UUID proposal, UUID meeting, UUID committee, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(
                new Subject(Subject.Kind.BALLOT, ballot),
                new Subject(Subject.Kind.BALLOT, next),
                new Subject(Subject.Kind.PROPOSAL, proposal),
                new Subject(Subject.Kind.MEETING, meeting),
                new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
