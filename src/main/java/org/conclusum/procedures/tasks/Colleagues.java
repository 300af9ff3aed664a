package org.conclusum.procedures.tasks;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.WorkGroup;
import org.conclusum.worklist.PeopleAtWork;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who else belongs to a work group: the deputies of a chair, the other coordinators, the others in an office. */
@Component
class Colleagues {

    private final PeopleAtWork people;

    Colleagues(PeopleAtWork people) {
        this.people = people;
    }

    List<UUID> of(Collection<WorkGroup> groups, @Nullable UUID person) {
        return groups.stream()
                .flatMap(group -> people.members(group).stream())
                .filter(account -> !account.equals(person))
                .distinct()
                .toList();
    }
}
