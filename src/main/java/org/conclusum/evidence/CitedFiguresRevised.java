package org.conclusum.evidence;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * Figures that were cited on a proposal read otherwise now.
 *
 * @param weighty whether the office is to look at it
 */
public record CitedFiguresRevised(
        UUID proposal, UUID committee, UUID citation, boolean weighty, boolean confidential, Actor actor)
        implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
