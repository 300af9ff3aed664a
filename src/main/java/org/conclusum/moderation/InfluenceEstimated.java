package org.conclusum.moderation;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The office entered how it sees a party. The committee is a fact and no subject: nobody of it reads this. */
public record InfluenceEstimated(UUID proposal, UUID committee, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
