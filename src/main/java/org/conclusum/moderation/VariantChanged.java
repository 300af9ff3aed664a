package org.conclusum.moderation;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/** The office wrote, dropped or judged a variant. The committee is a fact and no subject: nobody of it reads this. */
public record VariantChanged(UUID proposal, UUID committee, int variant, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal));
    }

    @Override
    public boolean confidential() {
        return true;
    }
}
