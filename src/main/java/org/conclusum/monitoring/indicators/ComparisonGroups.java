package org.conclusum.monitoring.indicators;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.rules.GroupMustCompareSeveral;
import org.conclusum.monitoring.indicators.rules.GroupNameMustBeItsOwn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps comparison groups. Offices do so, each its own; everybody who is signed in may look through them. */
@Service
@Transactional
public class ComparisonGroups {

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ComparisonGroups(JdbcClient jdbc, Permissions permissions, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<ComparisonGroup> all() {
        Map<UUID, Set<String>> members = new HashMap<>();
        jdbc.sql("select group_id, ags from comparison_group_member").query(row -> {
            members.computeIfAbsent(row.getObject("group_id", UUID.class), none -> new HashSet<>())
                    .add(row.getString("ags"));
        });
        return jdbc.sql("select id, region, name from comparison_group order by lower(name), id")
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new ComparisonGroup(
                            id, row.getString("region"), row.getString("name"), members.getOrDefault(id, Set.of()));
                })
                .list();
    }

    @Transactional(readOnly = true)
    public boolean mayKeep(Actor actor) {
        return actor instanceof Actor.Procedure
                || !permissions.scopesOf(actor, Role.OFFICE).isEmpty();
    }

    /** Whether the actor may change or remove the group. */
    @Transactional(readOnly = true)
    public boolean mayChange(ComparisonGroup group, Actor actor) {
        String region = group.region();
        return region == null ? mayKeep(actor) : permissions.holds(actor, Role.OFFICE, region);
    }

    public UUID define(String name, Collection<String> members, Actor actor) {
        if (!mayKeep(actor)) {
            throw new NotPermitted(actor, "keep comparison groups");
        }
        Optional<String> region =
                permissions.scopesOf(actor, Role.OFFICE).stream().sorted().findFirst();
        UUID id = UUID.randomUUID();
        check(id, region.orElse(""), name, members);
        jdbc.sql("insert into comparison_group (id, region, name, defined_at) values (:id, :region, :name, :now)")
                .param("id", id)
                .param("region", region.orElse(null))
                .param("name", name.strip())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        join(id, members);
        events.publishEvent(new ComparisonGroupKept(actor, id, name.strip()));
        return id;
    }

    public void change(UUID id, String name, Collection<String> members, Actor actor) {
        ComparisonGroup group = toChange(id, actor);
        check(id, Optional.ofNullable(group.region()).orElse(""), name, members);
        jdbc.sql("update comparison_group set name = ? where id = ?")
                .params(name.strip(), id)
                .update();
        jdbc.sql("delete from comparison_group_member where group_id = ?")
                .param(id)
                .update();
        join(id, members);
        events.publishEvent(new ComparisonGroupKept(actor, id, name.strip()));
    }

    public void remove(UUID id, Actor actor) {
        ComparisonGroup group = toChange(id, actor);
        jdbc.sql("delete from comparison_group where id = ?").param(id).update();
        events.publishEvent(new ComparisonGroupRemoved(actor, id, group.name()));
    }

    private ComparisonGroup toChange(UUID id, Actor actor) {
        ComparisonGroup group = all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
        if (!mayChange(group, actor)) {
            throw new NotPermitted(actor, "change this comparison group");
        }
        return group;
    }

    private void check(UUID id, String region, String name, Collection<String> members) {
        boolean taken = jdbc.sql("select exists (select 1 from comparison_group where coalesce(region, '') = ?"
                        + " and lower(name) = lower(?) and id <> ?)")
                .params(region, name.strip(), id)
                .query(Boolean.class)
                .single();
        Rule.checkAll(new GroupNameMustBeItsOwn(name, taken), new GroupMustCompareSeveral(members.size()));
    }

    private void join(UUID id, Collection<String> members) {
        jdbc.sql("insert into comparison_group_member (group_id, ags) select :id, ags from municipality"
                        + " where ags in (:members)")
                .param("id", id)
                .param("members", members)
                .update();
    }
}
