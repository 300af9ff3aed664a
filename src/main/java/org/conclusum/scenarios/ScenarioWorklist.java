package org.conclusum.scenarios;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What scenarios ask of people: of coordinators to rate, by the day that the office set; of the office to show the
 * differences once all have handed in or the day has passed, and to say what follows from a crossed trip wire.
 */
@Service
@Transactional(readOnly = true)
class ScenarioWorklist implements WorklistSource {

    private static final String NAME = "scenarios";
    private static final int MINUTES_TO_RATE = 45;
    private static final int MINUTES_TO_SHOW = 15;
    private static final int MINUTES_TO_ANSWER = 20;

    /** Calendar days after a count crossed the wire. */
    private static final int DAYS_TO_ANSWER = 14;

    private static final String RATING = """
            select p.id, p.title, m.ags, d.due from scenario_project p join municipality m on m.region = p.region
                left join scenario_rating_deadline d on d.project_id = p.id
            where p.phase = 'RATING' and m.ags = any(cast(? as text[]))
                and not exists (select 1 from scenario_sheet s where s.project_id = p.id and s.ags = m.ags)
            order by d.due nulls last, p.title limit ?""";
    private static final String SHOWING = """
            select p.id, p.title, '' as ags, d.due from scenario_project p
                left join scenario_rating_deadline d on d.project_id = p.id
            where p.phase = 'RATING' and p.region = any(cast(? as text[]))
                and (d.due < ? or not exists (select 1 from municipality m where m.region = p.region
                    and not exists (select 1 from scenario_sheet s where s.project_id = p.id and s.ags = m.ags)))
            order by d.due nulls last, p.title limit ?""";

    private final JdbcClient jdbc;
    private final Crossings crossings;
    private final Permissions permissions;
    private final Clock clock;

    ScenarioWorklist(JdbcClient jdbc, Crossings crossings, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.crossings = crossings;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        List<WorkItem> items = new ArrayList<>();
        Set<String> spoken = permissions.scopesOf(person, Role.COORDINATOR);
        if (!spoken.isEmpty()) {
            items.addAll(jdbc.sql(RATING)
                    .params(spoken.toArray(String[]::new), limit)
                    .query((row, number) -> item(row, "RATE_SCENARIO", WorkItem.Tone.SAY, MINUTES_TO_RATE, "/rating"))
                    .list());
        }
        Set<String> led = permissions.scopesOf(person, Role.OFFICE);
        if (!led.isEmpty()) {
            items.addAll(jdbc.sql(SHOWING)
                    .params(led.toArray(String[]::new), Date.valueOf(LocalDate.now(clock)), limit)
                    .query((row, number) ->
                            item(row, "SHOW_SCENARIO_DIFFERENCES", WorkItem.Tone.CHECK, MINUTES_TO_SHOW, ""))
                    .list());
            crossings.open(led, limit).forEach(crossing -> items.add(item(crossing)));
        }
        return items;
    }

    private static WorkItem item(Crossing crossing) {
        LocalDate crossed = crossing.crossedAt().atZone(LegalTime.ZONE).toLocalDate();
        return item(
                "crossing/" + crossing.wire(),
                "ANSWER_TRIP_WIRE",
                WorkItem.Tone.CHECK,
                crossing.title(),
                crossed.plusDays(DAYS_TO_ANSWER),
                MINUTES_TO_ANSWER,
                "scenarios/" + crossing.project() + "/crossings/" + crossing.wire());
    }

    private static WorkItem item(ResultSet row, String step, WorkItem.Tone tone, int minutes, String page)
            throws SQLException {
        UUID project = row.getObject("id", UUID.class);
        return item(
                step + "/" + project + "/" + row.getString("ags"),
                step,
                tone,
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                minutes,
                "scenarios/" + project + page);
    }

    private static WorkItem item(
            String id,
            String step,
            WorkItem.Tone tone,
            String title,
            @Nullable LocalDate due,
            int minutes,
            String route) {
        return new WorkItem(
                NAME + ":" + id,
                step,
                tone,
                title,
                null,
                WorkItem.NO_COMMITTEE,
                due == null ? null : endOf(due),
                minutes,
                route,
                null,
                false,
                false);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
