package org.conclusum.monitoring.indicators;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Rule;
import org.conclusum.monitoring.indicators.rules.FiguresMustBeKnown;
import org.conclusum.monitoring.indicators.rules.IndicatorMustHaveAName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Defines indicators. Offices do so; each changes and removes its own. */
@Service
@Transactional
public class IndicatorManagement {

    private final JdbcClient jdbc;
    private final IndicatorListing listing;
    private final Permissions permissions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IndicatorManagement(
            JdbcClient jdbc,
            IndicatorListing listing,
            Permissions permissions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.permissions = permissions;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor may define indicators. */
    @Transactional(readOnly = true)
    public boolean mayDefine(Actor actor) {
        return actor instanceof Actor.Procedure
                || !permissions.scopesOf(actor, Role.OFFICE).isEmpty();
    }

    /** Whether the actor may remove what this region's office defined. */
    @Transactional(readOnly = true)
    public boolean mayRemove(@Nullable String region, Actor actor) {
        return region == null ? mayDefine(actor) : permissions.holds(actor, Role.OFFICE, region);
    }

    public UUID define(IndicatorDraft draft, Actor actor) {
        if (!mayDefine(actor)) {
            throw new NotPermitted(actor, "define indicators");
        }
        check(draft);
        Optional<String> region =
                permissions.scopesOf(actor, Role.OFFICE).stream().sorted().findFirst();
        UUID id = UUID.randomUUID();
        content(
                        "insert into indicator (id, region, name, definition, level, field, table_code, measure,"
                                + " combination, base_measure, base_combination, factor, unit, decimals, target,"
                                + " defined_at) values (:id, :region, :name, :definition, :level, :field, :table,"
                                + " :measure, :combination, :baseMeasure, :baseCombination, :factor, :unit, :decimals,"
                                + " :target, :now)",
                        draft)
                .param("id", id)
                .param("region", region.orElse(null))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new IndicatorDefined(actor, id, draft.name()));
        return id;
    }

    /** Has an indicator say something else; whoever may remove it may do so. */
    public void change(UUID id, IndicatorDraft draft, Actor actor) {
        IndicatorRow indicator = listing.get(id);
        if (!mayRemove(indicator.region(), actor)) {
            throw new NotPermitted(actor, "change this indicator");
        }
        check(draft);
        content(
                        "update indicator set name = :name, definition = :definition, level = :level, field = :field,"
                                + " table_code = :table, measure = :measure, combination = :combination,"
                                + " base_measure = :baseMeasure, base_combination = :baseCombination, factor = :factor,"
                                + " unit = :unit, decimals = :decimals, target = :target where id = :id",
                        draft)
                .param("id", id)
                .update();
        events.publishEvent(new IndicatorChanged(actor, id, draft.name()));
    }

    public void remove(UUID id, Actor actor) {
        IndicatorRow indicator = listing.get(id);
        if (!mayRemove(indicator.region(), actor)) {
            throw new NotPermitted(actor, "remove this indicator");
        }
        jdbc.sql("delete from indicator where id = ?").param(id).update();
        events.publishEvent(new IndicatorRemoved(actor, id, indicator.content().name()));
    }

    private void check(IndicatorDraft draft) {
        Selection base = draft.base();
        Rule.checkAll(
                new IndicatorMustHaveAName(draft.name()),
                new FiguresMustBeKnown(draft.table(), isKnown(draft.table(), draft.selected())),
                new FiguresMustBeKnown(draft.table(), base == null || isKnown(draft.table(), base)));
    }

    private JdbcClient.StatementSpec content(String sql, IndicatorDraft draft) {
        Selection base = draft.base();
        return jdbc.sql(sql)
                .param("name", draft.name())
                .param("definition", draft.definition())
                .param("level", draft.level().name())
                .param("field", draft.field().name())
                .param("table", draft.table())
                .param("measure", draft.selected().measure())
                .param("combination", draft.selected().combination())
                .param("baseMeasure", base == null ? null : base.measure())
                .param("baseCombination", base == null ? null : base.combination())
                .param("factor", draft.factor())
                .param("unit", draft.unit())
                .param("decimals", draft.decimals())
                .param("target", draft.target());
    }

    private boolean isKnown(String table, Selection selection) {
        return jdbc.sql("select exists (select 1 from figure_measure m join figure_table t on t.id = m.table_id"
                        + " join figure_combination c on c.table_id = t.id where t.code = ? and m.code = ?"
                        + " and c.codes = ?)")
                .params(table, selection.measure(), selection.combination())
                .query(Boolean.class)
                .single();
    }
}
