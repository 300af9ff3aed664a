package org.conclusum.meetings;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** An amendment was put to the vote, decided, taken over, withdrawn or found to be settled. */
public record AmendmentSettled(
        UUID meeting,
        UUID committee,
        UUID item,
        UUID amendment,
        AmendmentState state,
        boolean confidential,
        Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.MEETING, meeting), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
