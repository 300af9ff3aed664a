package org.conclusum.procedures.models;

import java.util.List;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.DomainEvent;
import org.conclusum.kernel.Subject;

/**
 * A second person brought a changed model into force.
 *
 * @param number of the version by which new cases run
 * @param authors accounts of those who wrote it
 * @param changes what is different from the version before
 */
public record ModelReleased(
        UUID draft, String process, int number, List<String> authors, String note, List<String> changes, Actor actor)
        implements DomainEvent {

    public ModelReleased {
        authors = List.copyOf(authors);
        changes = List.copyOf(changes);
    }

    @Override
    public List<Subject> subjects() {
        return List.of(new Subject(Subject.Kind.SYSTEM, draft));
    }
}
