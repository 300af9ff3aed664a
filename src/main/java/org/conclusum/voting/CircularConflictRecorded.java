package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.conclusum.meetings.ConflictState;

/** A conflict of interest in a circular was declared, raised, decided or rejected. */
public record CircularConflictRecorded(
        UUID ballot,
        UUID proposal,
        UUID committee,
        UUID seat,
        UUID account,
        ConflictState state,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, null, committee);
    }
}
