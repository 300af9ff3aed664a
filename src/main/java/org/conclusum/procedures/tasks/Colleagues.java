package org.conclusum.procedures.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.springframework.stereotype.Component;

/** Who else belongs to a work group: the deputies of a chair, the other coordinators, the others in an office. */
@Component
class Colleagues {

    private final CommitteeDirectory committees;
    private final AccountDirectory accounts;
    private final Clock clock;

    Colleagues(CommitteeDirectory committees, AccountDirectory accounts, Clock clock) {
        this.committees = committees;
        this.accounts = accounts;
        this.clock = clock;
    }

    List<UUID> of(Collection<WorkGroup> groups, UUID person) {
        return groups.stream()
                .flatMap(this::members)
                .filter(account -> !account.equals(person))
                .distinct()
                .toList();
    }

    private Stream<UUID> members(WorkGroup group) {
        return switch (group.kind()) {
            case "chair" -> committees.chairsOn(UUID.fromString(group.scope()), LocalDate.now(clock)).stream();
            case "coordinator" -> holding(Role.COORDINATOR, group);
            case "office" -> holding(Role.OFFICE, group);
            default -> Stream.empty();
        };
    }

    private Stream<UUID> holding(Role role, WorkGroup group) {
        return accounts.holding(role, group.scope()).stream().map(AccountRow::id);
    }
}
