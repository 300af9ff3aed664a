package org.conclusum.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.springframework.stereotype.Component;

/** The accounts behind offices, coordinators, chairs and seats, as of today. */
@Component
class Recipients {

    private final AccountDirectory accounts;
    private final CommitteeDirectory committees;
    private final Clock clock;

    Recipients(AccountDirectory accounts, CommitteeDirectory committees, Clock clock) {
        this.accounts = accounts;
        this.committees = committees;
        this.clock = clock;
    }

    Set<UUID> officesOf(UUID committee) {
        return committees.officesOf(committee).stream()
                .flatMap(office -> group(office).stream())
                .collect(Collectors.toSet());
    }

    Set<UUID> coordinatorsOf(String ags) {
        return group(WorkGroup.coordinatorOf(ags));
    }

    Set<UUID> chairsOf(UUID committee) {
        return Set.copyOf(committees.chairsOn(committee, today()));
    }

    /** Members, without their substitutes. */
    Set<UUID> membersOf(UUID committee) {
        Set<UUID> members = new LinkedHashSet<>();
        for (SeatRow seat : committees.seatsOn(committee, today())) {
            if (seat.principal() != null) {
                members.add(seat.principal());
            }
        }
        return members;
    }

    /** The people of a work group, as a measure names its owner. */
    Set<UUID> group(WorkGroup group) {
        return switch (group.kind()) {
            case "office" -> ids(accounts.holding(Role.OFFICE, group.scope()));
            case "coordinator" -> ids(accounts.holding(Role.COORDINATOR, group.scope()));
            case "chair" -> chairsOf(UUID.fromString(group.scope()));
            default -> throw new IllegalArgumentException("unknown group " + group.id());
        };
    }

    /** The people of several work groups, with commas between. */
    Set<UUID> groups(String groups) {
        return Arrays.stream(groups.split(","))
                .map(WorkGroup::new)
                .flatMap(group -> group(group).stream())
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    static Set<UUID> together(Set<UUID>... groups) {
        Set<UUID> all = new LinkedHashSet<>();
        List.of(groups).forEach(all::addAll);
        return all;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Set<UUID> ids(List<AccountRow> rows) {
        return rows.stream().map(AccountRow::id).collect(Collectors.toSet());
    }
}
