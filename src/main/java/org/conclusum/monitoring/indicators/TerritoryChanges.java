package org.conclusum.monitoring.indicators;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.rules.FormerTerritoryMustHaveAName;
import org.conclusum.monitoring.indicators.rules.TerritoriesMustDiffer;
import org.conclusum.monitoring.indicators.rules.TerritoriesMustNotTurnInCircles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** States what became of territories. Offices do so, each takes back its own; everybody may know. */
@Service
@Transactional
public class TerritoryChanges {

    private static final String ROWS =
            "select id, region, from_day, predecessor, successor, former_name, handling, reason"
                    + " from territory_change ";

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;

    TerritoryChanges(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<TerritoryChange> all() {
        return jdbc.sql(ROWS + "order by from_day desc, predecessor")
                .query(TerritoryChange.class)
                .list();
    }

    /** What became these territories, the earliest first. */
    @Transactional(readOnly = true)
    public List<TerritoryChange> leadingTo(Collection<String> successors) {
        return successors.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + "where successor in (:successors) order by from_day, predecessor")
                        .param("successors", successors)
                        .query(TerritoryChange.class)
                        .list();
    }

    @Transactional(readOnly = true)
    public boolean mayState(Actor actor) {
        return actor instanceof Actor.Procedure
                || !permissions.scopesOf(actor, Role.OFFICE).isEmpty();
    }

    @Transactional(readOnly = true)
    public boolean mayTakeBack(TerritoryChange change, Actor actor) {
        String region = change.region();
        return region == null ? mayState(actor) : permissions.holds(actor, Role.OFFICE, region);
    }

    /** States a change; its id and region are given here. */
    public UUID state(
            LocalDate fromDay,
            String predecessor,
            String successor,
            String formerName,
            Handling handling,
            String reason,
            Actor actor) {
        if (!mayState(actor)) {
            throw new NotPermitted(actor, "state changes of territories");
        }
        Rule.checkAll(
                new TerritoriesMustDiffer(predecessor, successor),
                new FormerTerritoryMustHaveAName(formerName),
                new TerritoriesMustNotTurnInCircles(isCircle(predecessor, successor)));
        @Nullable
        String region = permissions.scopesOf(actor, Role.OFFICE).stream()
                .sorted()
                .findFirst()
                .orElse(null);
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into territory_change (id, region, from_day, predecessor, successor, former_name, handling,"
                        + " reason) values (:id, :region, :day, :predecessor, :successor, :name, :handling, :reason)"
                        + " on conflict (predecessor, successor) do nothing")
                .param("id", id)
                .param("region", region)
                .param("day", Date.valueOf(fromDay))
                .param("predecessor", predecessor)
                .param("successor", successor)
                .param("name", formerName.strip())
                .param("handling", handling.name())
                .param("reason", reason.strip())
                .update();
        events.publishEvent(new TerritoryChangeStated(actor, id, predecessor, successor));
        return id;
    }

    public void takeBack(UUID id, Actor actor) {
        TerritoryChange change = jdbc.sql(ROWS + "where id = ?")
                .param(id)
                .query(TerritoryChange.class)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
        if (!mayTakeBack(change, actor)) {
            throw new NotPermitted(actor, "take back this change of territories");
        }
        jdbc.sql("delete from territory_change where id = ?").param(id).update();
        events.publishEvent(new TerritoryChangeRemoved(actor, id, change.predecessor(), change.successor()));
    }

    /** Whether the predecessor comes, over whatever steps, from the successor; or the two are stated already. */
    private boolean isCircle(String predecessor, String successor) {
        return jdbc.sql("with recursive became (ags) as (select :successor union select c.successor"
                        + " from territory_change c join became b on b.ags = c.predecessor)"
                        + " select exists (select 1 from became where ags = :predecessor)"
                        + " or exists (select 1 from territory_change where predecessor = :predecessor"
                        + " and successor = :successor)")
                .param("predecessor", predecessor)
                .param("successor", successor)
                .query(Boolean.class)
                .single();
    }
}
