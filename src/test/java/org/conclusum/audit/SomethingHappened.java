package org.conclusum.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** An event as modules publish them, for the tests of the journal. */
record SomethingHappened(
        UUID proposal,
        UUID committee,
        LocalDate due,
        int revision,
        @Nullable String remark,
        boolean confidential,
        Actor actor)
        implements DomainEvent {

    static SomethingHappened by(Actor actor) {
        return new SomethingHappened(
                UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2026, 12, 3), 2, null, false, actor);
    }

    SomethingHappened in(UUID committee, boolean closed) {
        return new SomethingHappened(proposal, committee, due, revision, "vertraulich", closed, actor);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.PROPOSAL, proposal), new Subject(Subject.Kind.COMMITTEE, committee));
    }
}
