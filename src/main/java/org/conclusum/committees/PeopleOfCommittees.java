package org.conclusum.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.worklist.PeopleAtWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works with whom: in an office, for a municipality, as chair and deputies, and around a committee. */
@Service
@Transactional(readOnly = true)
class PeopleOfCommittees implements PeopleAtWork {

    private static final String SEATED = """
            select m.account_id from mandate m join seat s on s.id = m.seat_id
            where s.committee_id = any (:committees)
                and m.valid_from <= :today and (m.valid_until is null or m.valid_until >= :today)
            union select account_id from committee_chair where committee_id = any (:committees)
                and valid_from <= :today and (valid_until is null or valid_until >= :today)""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final CommitteeDirectory directory;
    private final AccountDirectory accounts;
    private final Clock clock;

    PeopleOfCommittees(
            JdbcClient jdbc,
            CommitteeAccess access,
            CommitteeDirectory directory,
            AccountDirectory accounts,
            Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.directory = directory;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public Set<String> groupsOf(Actor actor) {
        return access.groupsOf(actor);
    }

    @Override
    public Set<UUID> members(WorkGroup group) {
        return switch (group.kind()) {
            case "chair" -> new HashSet<>(directory.chairsOn(UUID.fromString(group.scope()), LocalDate.now(clock)));
            case "coordinator" -> holding(Role.COORDINATOR, Set.of(group.scope()));
            case "office" -> holding(Role.OFFICE, Set.of(group.scope()));
            default -> Set.of();
        };
    }

    @Override
    public List<WorkGroup> groupsOf(UUID committee) {
        List<WorkGroup> groups = new ArrayList<>(directory.officesOf(committee));
        groups.add(WorkGroup.chairOf(committee));
        municipalities(Set.of(committee)).stream()
                .sorted()
                .map(WorkGroup::coordinatorOf)
                .forEach(groups::add);
        return List.copyOf(groups);
    }

    @Override
    public Set<UUID> peopleOf(UUID committee) {
        Set<UUID> people = around(Set.of(committee));
        people.addAll(holding(
                Role.OFFICE,
                directory.officesOf(committee).stream().map(WorkGroup::scope).collect(Collectors.toSet())));
        return people;
    }

    @Override
    public Set<UUID> runBy(Actor actor) {
        return access.standingOf(actor).run();
    }

    @Override
    public Set<UUID> colleaguesOf(UUID account) {
        AccountRow row = accounts.find(account).orElse(null);
        if (row == null) {
            return Set.of();
        }
        Actor.Person person = new Actor.Person(row.id(), row.displayName());
        Set<UUID> colleagues = access.groupsOf(person).stream()
                .map(WorkGroup::new)
                .flatMap(group -> members(group).stream())
                .collect(Collectors.toCollection(HashSet::new));
        Standing standing = access.standingOf(person);
        Set<UUID> committees = new HashSet<>(standing.seated());
        committees.addAll(standing.chaired());
        colleagues.addAll(around(committees));
        colleagues.remove(account);
        return colleagues;
    }

    @Override
    public Set<UUID> arrangedBy(Actor actor) {
        Set<String> scopes = access.groupsOf(actor).stream()
                .map(WorkGroup::new)
                .filter(group -> group.kind().equals("office"))
                .map(WorkGroup::scope)
                .collect(Collectors.toSet());
        if (scopes.isEmpty()) {
            return Set.of();
        }
        Set<UUID> arranged = around(ofRegions(scopes));
        arranged.addAll(holding(Role.OFFICE, scopes));
        return arranged;
    }

    /** Members and their substitutes, chairs and deputies, and the coordinators of municipalities with a seat. */
    private Set<UUID> around(Set<UUID> committees) {
        if (committees.isEmpty()) {
            return new HashSet<>();
        }
        Set<UUID> people = new HashSet<>(jdbc.sql(SEATED)
                .param("committees", committees.toArray(UUID[]::new))
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list());
        people.addAll(holding(Role.COORDINATOR, municipalities(committees)));
        return people;
    }

    private Set<String> municipalities(Set<UUID> committees) {
        return new HashSet<>(
                jdbc.sql("select distinct ags from seat where committee_id = any (:committees) and ags is not null"
                                + " and valid_from <= :today and (valid_until is null or valid_until >= :today)")
                        .param("committees", committees.toArray(UUID[]::new))
                        .param("today", LocalDate.now(clock))
                        .query(String.class)
                        .list());
    }

    /** A committee across regions is run by every office, but its people are at home in one region each. */
    private Set<UUID> ofRegions(Collection<String> regions) {
        return new HashSet<>(jdbc.sql("select id from committee where region = any (:regions)")
                .param("regions", regions.toArray(String[]::new))
                .query(UUID.class)
                .list());
    }

    private Set<UUID> holding(Role role, Collection<String> scopes) {
        return accounts.holding(role, scopes).stream()
                .map(AccountRow::id)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
