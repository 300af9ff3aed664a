package org.conclusum.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads measures of resolutions, and those agreed without one, for people (Beschlusskontrolle): each sees only what the
 * standing in the committees allows. Every list walks one index of either kind in the order that it shows, so that it takes
 * the same time however many there are.
 */
@Service
@Transactional(readOnly = true)
public class ControlListing {

    private static final String RESOLVED = " from measure m join resolution r on r.id = m.resolution_id where ";
    private static final String AGREED = " from agreed_measure m where ";

    /** What is open by its date, the most urgent first. */
    private static final String URGENT_FIRST = "due, id";

    private static final String LATEST_FIRST = "due desc, id";

    /** The first of either kind in their order, and the page of what is first of both. */
    private static final String PAGE = """
            select page.*, %s as waits_for from (
                (select %s%s%s order by %s limit :reach)
                union all
                (select %s%s%s order by %5$s limit :reach)
                order by %5$s offset :offset limit :limit) page
            order by %5$s""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    ControlListing(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** A page: what is open by its date, the most urgent first; what is done the latest first. */
    public List<ControlRow> page(ControlFilter filter, Actor viewer, int offset, int limit) {
        ControlCondition condition = condition(filter, viewer);
        return jdbc.sql(PAGE.formatted(
                        ResolutionRows.waitsFor("page.id"),
                        ResolutionRows.CONTROL_OF_RESOLUTIONS,
                        RESOLVED,
                        condition.resolved(),
                        filter.light() == Light.DONE ? LATEST_FIRST : URGENT_FIRST,
                        ResolutionRows.CONTROL_OF_AGREED,
                        AGREED,
                        condition.agreed()))
                .params(condition.parameters())
                .param("reach", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query(ResolutionRows::control)
                .list();
    }

    /** How many there are, counted no further than to a limit. */
    public int count(ControlFilter filter, Actor viewer, int limit) {
        ControlCondition condition = condition(filter, viewer);
        return jdbc.sql("select count(*) from ((select 1" + RESOLVED + condition.resolved() + " limit :limit)"
                        + " union all (select 1" + AGREED + condition.agreed() + " limit :limit) limit :limit) found")
                .params(condition.parameters())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** Open measures that are overdue or not reported on in time, in committees that the actor runs. */
    List<UUID> toBeRemindedOf(ControlFilter filter, Actor actor, int limit) {
        ControlCondition condition = condition(filter.with(null), actor);
        return late(RESOLVED + condition.resolved(), condition, actor, limit);
    }

    /** The same of those that were agreed without a resolution. */
    List<UUID> agreedToBeRemindedOf(ControlFilter filter, Actor actor, int limit) {
        ControlCondition condition = condition(filter.with(null), actor);
        return late(AGREED + condition.agreed(), condition, actor, limit);
    }

    private List<UUID> late(String measures, ControlCondition condition, Actor actor, int limit) {
        return jdbc.sql("select m.id" + measures
                        + " and m.committee_id in (:run) and (m.due < :today or m.report_due < :today)"
                        + " order by m.due, m.id limit :limit")
                .params(condition.parameters())
                .param("run", Visibility.orNothing(access.standingOf(actor).run()))
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    private ControlCondition condition(ControlFilter filter, Actor viewer) {
        return new ControlCondition(filter, access.standingOf(viewer), LocalDate.now(clock));
    }
}
