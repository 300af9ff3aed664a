package org.conclusum.worklist;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * An office gave what one person had to do to another.
 *
 * @param item the key of the item in the worklist
 */
public record WorkReassigned(String item, UUID from, UUID to, Actor actor) implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.ACCOUNT, from), new Subject(Subject.Kind.ACCOUNT, to));
    }
}
