package org.conclusum.committees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.Grant;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an actor may do in a committee, from mandates, chairs, and the grants of the account. The office of a region
 * runs the committees of its region; a committee across regions is run by every office.
 */
@Service
@Transactional(readOnly = true)
public class CommitteeAccess {

    private static final String CHAIRED = """
            select committee_id from committee_chair where account_id = :account
                and valid_from <= :today and (valid_until is null or valid_until >= :today)""";
    private static final String SEATED_UNTIL_THE_END = """
            select s.committee_id from mandate m join seat s on s.id = m.seat_id
                join committee c on c.id = s.committee_id
            where m.account_id = :account and c.state = 'DISSOLVED' and m.valid_until = c.valid_until
                and :today > c.valid_until""";
    private static final String SEATED = """
            select s.committee_id from mandate m join seat s on s.id = m.seat_id where m.account_id = :account
                and m.valid_from <= :today and (m.valid_until is null or m.valid_until >= :today)""";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Clock clock;

    CommitteeAccess(JdbcClient jdbc, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Today's standing of an actor in all committees, in a fixed number of queries. */
    public Standing standingOf(Actor actor) {
        if (!(actor instanceof Actor.Person person)) {
            return Standing.everything();
        }
        Set<Grant> grants = permissions.grantsOf(actor);
        Set<UUID> chaired = ids(CHAIRED, person);
        Set<UUID> seated = ids(SEATED, person);
        Set<UUID> run = new HashSet<>();
        Set<UUID> represented = new HashSet<>(ids(SEATED_UNTIL_THE_END, person));
        for (Grant grant : grants) {
            if (grant.role() == Role.OFFICE) {
                run.addAll(jdbc.sql("select id from committee where region = ? or region is null")
                        .param(grant.scope())
                        .query(UUID.class)
                        .list());
            } else if (grant.role() == Role.COORDINATOR) {
                represented.addAll(jdbc.sql("select committee_id from seat where ags = ?")
                        .param(grant.scope())
                        .query(UUID.class)
                        .list());
            }
        }
        return new Standing(
                false,
                grants.contains(Grant.of(Role.AUDITOR)),
                grants.contains(Grant.of(Role.ADMINISTRATOR)),
                chaired,
                seated,
                run,
                represented,
                permissions.scopesOf(actor, Role.COORDINATOR));
    }

    /** The groups whose work this actor may take on. */
    public Set<String> groupsOf(Actor actor) {
        Set<String> groups = new HashSet<>();
        for (Grant grant : permissions.grantsOf(actor)) {
            if (grant.role() == Role.OFFICE) {
                groups.add(WorkGroup.officeOf(grant.scope()).id());
            } else if (grant.role() == Role.COORDINATOR) {
                groups.add(WorkGroup.coordinatorOf(grant.scope()).id());
            }
        }
        standingOf(actor)
                .chaired()
                .forEach(committee -> groups.add(WorkGroup.chairOf(committee).id()));
        return Set.copyOf(groups);
    }

    /** Refuses whoever does not run this committee as its office. */
    public void requireOffice(Actor actor, UUID committee) {
        if (!standingOf(actor).runs(committee)) {
            throw new NotPermitted(actor, "act as office of committee " + committee);
        }
    }

    /** Refuses whoever neither runs this committee as its office nor administers the program. */
    public void requireOfficeOrAdministrator(Actor actor, UUID committee) {
        Standing standing = standingOf(actor);
        if (!standing.runs(committee) && !standing.administrator()) {
            throw new NotPermitted(actor, "arrange committee " + committee);
        }
    }

    /** Whether this person may found a committee of a region, or one across regions (null): its office may, and administrators. */
    public boolean mayFound(Actor actor, @Nullable String region) {
        if (permissions.holds(actor, Role.ADMINISTRATOR)) {
            return true;
        }
        Set<String> offices = permissions.scopesOf(actor, Role.OFFICE);
        return region == null ? !offices.isEmpty() : offices.contains(region);
    }

    /** Whether this person may found any committee. */
    public boolean mayFoundAny(Actor actor) {
        return mayFound(actor, null);
    }

    /** Refuses whoever does not chair this committee. */
    public void requireChair(Actor actor, UUID committee) {
        if (actor instanceof Actor.Person person && !chairsToday(person, committee)) {
            throw new NotPermitted(actor, "act as chair of committee " + committee);
        }
    }

    /** Refuses whoever neither chairs this committee nor runs it as its office: the minute taker may help the chair. */
    public void requireChairOrOffice(Actor actor, UUID committee) {
        Standing standing = standingOf(actor);
        if (!standing.chairs(committee) && !standing.runs(committee)) {
            throw new NotPermitted(actor, "conduct committee " + committee);
        }
    }

    /** Refuses whoever is a stranger to this committee. */
    public void requireInsight(Actor actor, UUID committee) {
        if (!standingOf(actor).seesInto(committee)) {
            throw new NotPermitted(actor, "look into committee " + committee);
        }
    }

    private boolean chairsToday(Actor.Person person, UUID committee) {
        return jdbc.sql("select exists (" + CHAIRED + " and committee_id = :committee)")
                .param("account", person.account())
                .param("today", LocalDate.now(clock))
                .param("committee", committee)
                .query(Boolean.class)
                .single();
    }

    private Set<UUID> ids(String sql, Actor.Person person) {
        return Set.copyOf(new HashSet<>(jdbc.sql(sql)
                .param("account", person.account())
                .param("today", LocalDate.now(clock))
                .query(UUID.class)
                .list()));
    }
}
