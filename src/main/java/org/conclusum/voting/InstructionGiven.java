package org.conclusum.voting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A municipality gave an instruction or changed it; which one stays with the municipality. The committee is a fact and no
 * subject of it: nobody of the committee reads this in the journal.
 *
 * @param ballots those that are open on the proposal
 */
public record InstructionGiven(
        UUID proposal, UUID committee, String municipality, int number, Collection<UUID> ballots, Actor actor)
        implements DomainEvent {

    public InstructionGiven {
        ballots = List.copyOf(ballots);
    }

    @Override
    public List<Subject> subjects() {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(new Subject(Subject.Kind.PROPOSAL, proposal));
        ballots.forEach(ballot -> subjects.add(new Subject(Subject.Kind.BALLOT, ballot)));
        return subjects;
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
