package org.conclusum.notifications;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.SeatRow;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Texts;
import org.springframework.stereotype.Component;

/** The accounts behind offices, coordinators, chairs and seats, as of today, each with the reason why they are told. */
@Component
class Recipients {

    private final AccountDirectory accounts;
    private final CommitteeDirectory committees;
    private final RegionDirectory regions;
    private final Clock clock;

    Recipients(AccountDirectory accounts, CommitteeDirectory committees, RegionDirectory regions, Clock clock) {
        this.accounts = accounts;
        this.committees = committees;
        this.regions = regions;
        this.clock = clock;
    }

    /** The sentence {@code notifications.why.<key>}, filled with names. */
    static Words.Piece why(String key, Object... names) {
        return language -> Texts.text(language, "notifications.why." + key, names);
    }

    Audience officesOf(UUID committee) {
        List<UUID> people = committees.officesOf(committee).stream()
                .flatMap(office -> ids(accounts.holding(Role.OFFICE, office.scope())))
                .toList();
        return Audience.of(people, why("office", name(committee)));
    }

    Audience coordinatorsOf(String ags) {
        List<AccountRow> people = accounts.holding(Role.COORDINATOR, ags);
        return people.isEmpty()
                ? Audience.nobody()
                : Audience.of(
                        ids(people).toList(),
                        why("coordinator", regions.municipality(ags).name()));
    }

    Audience chairsOf(UUID committee) {
        return Audience.of(committees.chairsOn(committee, today()), why("chair", name(committee)));
    }

    /** Members, without their substitutes. */
    Audience membersOf(UUID committee) {
        List<UUID> members = committees.seatsOn(committee, today()).stream()
                .map(SeatRow::principal)
                .filter(Objects::nonNull)
                .toList();
        return Audience.of(members, why("member", name(committee)));
    }

    /** The people of a work group, as a measure names its owner. */
    Audience group(WorkGroup group) {
        return switch (group.kind()) {
            case "office" ->
                Audience.of(ids(accounts.holding(Role.OFFICE, group.scope())).toList(), why("region"));
            case "coordinator" -> coordinatorsOf(group.scope());
            case "chair" -> chairsOf(UUID.fromString(group.scope()));
            default -> throw new IllegalArgumentException("unknown group " + group.id());
        };
    }

    /** The people of several work groups, with commas between. */
    Audience groups(String groups) {
        return together(Arrays.stream(groups.split(",")).map(WorkGroup::new).map(this::group));
    }

    static Audience together(Audience... audiences) {
        return together(Stream.of(audiences));
    }

    private static Audience together(Stream<Audience> audiences) {
        return audiences.reduce(Audience.nobody(), Audience::and);
    }

    private String name(UUID committee) {
        return committees.get(committee).name();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Stream<UUID> ids(List<AccountRow> rows) {
        return rows.stream().map(AccountRow::id);
    }
}
