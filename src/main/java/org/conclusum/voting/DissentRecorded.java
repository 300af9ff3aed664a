package org.conclusum.voting;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A voter had the own dissent put on the record, or taken off it again.
 *
 * @param onRecord whether it stands there now
 */
public record DissentRecorded(
        UUID ballot,
        @Nullable UUID proposal,
        @Nullable UUID meeting,
        UUID committee,
        UUID seat,
        boolean onRecord,
        boolean confidential,
        Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return BallotSubjects.of(ballot, proposal, meeting, committee);
    }
}
