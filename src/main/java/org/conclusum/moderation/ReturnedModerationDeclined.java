package org.conclusum.moderation;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** A proposal came back from the members, and the office does not moderate it anew. */
public record ReturnedModerationDeclined(UUID proposal, UUID committee, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
