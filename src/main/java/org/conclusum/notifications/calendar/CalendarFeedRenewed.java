package org.conclusum.notifications.calendar;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;

/** The address of a calendar feed was made, or made anew: an earlier one is dead. */
record CalendarFeedRenewed(UUID account, @Nullable UUID committee, Actor actor) implements DomainEvent {
    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.ACCOUNT, account));
    }
}
