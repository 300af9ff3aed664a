package org.conclusum.procedures.tasks;

import java.util.UUID;

/** What a model says of a task: the kind of work, and the page where it is done, with {@code {subject}} for the id. */
record WorkForm(WorkKind kind, String route) {

    String routeTo(UUID subject) {
        return route.replace("{subject}", subject.toString());
    }
}
