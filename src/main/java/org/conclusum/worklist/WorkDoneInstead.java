package org.conclusum.worklist;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A substitute did what an absent person had to do.
 *
 * @param step what it was, as the model names it
 * @param absentName the name of the one who had handed over
 */
public record WorkDoneInstead(
        Subject.Kind kind, UUID about, String step, UUID insteadOf, String absentName, Actor actor)
        implements DomainEvent {

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(kind, about), new Subject(Subject.Kind.ACCOUNT, insteadOf));
    }
}
