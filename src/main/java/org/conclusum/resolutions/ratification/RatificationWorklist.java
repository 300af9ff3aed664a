package org.conclusum.resolutions.ratification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of home bodies that are to be entered, for the coordinators of their municipalities; and for the office,
 * once it was told that some are missing, to ask for them.
 */
@Service
@Transactional(readOnly = true)
class RatificationWorklist implements WorklistSource {

    private static final String NAME = "ratification";
    private static final int MINUTES_TO_ENTER = 5;
    private static final int MINUTES_TO_ASK = 15;

    private static final String OWN = """
            select r.id, r.title, r.number, r.committee_id, t.deadline, b.ags, b.planned_on
            from home_body b join ratification t on t.resolution_id = b.resolution_id
                join resolution r on r.id = t.resolution_id
            where b.ags in (:municipalities) and b.result is null and t.ended_at is null
            order by t.deadline, r.number limit :limit""";
    private static final String ASKING = """
            select r.id, r.title, r.number, r.committee_id, t.deadline, '' as ags, null::date as planned_on
            from ratification t join resolution r on r.id = t.resolution_id
            where t.committee_id in (:committees) and t.ended_at is null and t.escalated_at is not null
            order by t.deadline, r.number limit :limit""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    RatificationWorklist(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Standing standing = access.standingOf(person);
        List<WorkItem> items = new ArrayList<>();
        if (!standing.municipalities().isEmpty()) {
            items.addAll(jdbc.sql(OWN)
                    .params(Map.of("municipalities", standing.municipalities(), "limit", limit))
                    .query((row, number) -> item(row, "DECIDE_AT_HOME", WorkItem.Tone.REPORT, MINUTES_TO_ENTER))
                    .list());
        }
        if (!standing.run().isEmpty()) {
            items.addAll(jdbc.sql(ASKING)
                    .params(Map.of("committees", standing.run(), "limit", limit))
                    .query((row, number) -> item(row, "ASK_HOME_BODIES", WorkItem.Tone.CHECK, MINUTES_TO_ASK))
                    .list());
        }
        return items;
    }

    /** Due on the day after the session that was planned, at the latest with the deadline. */
    private static WorkItem item(ResultSet row, String step, WorkItem.Tone tone, int minutes) throws SQLException {
        UUID resolution = row.getObject("id", UUID.class);
        LocalDate deadline = row.getObject("deadline", LocalDate.class);
        LocalDate planned = row.getObject("planned_on", LocalDate.class);
        LocalDate due = planned == null || planned.isAfter(deadline) ? deadline : planned.plusDays(1);
        return new WorkItem(
                NAME + ":" + resolution + "/" + row.getString("ags"),
                step,
                tone,
                row.getString("title"),
                row.getString("number"),
                row.getObject("committee_id", UUID.class),
                endOf(due),
                minutes,
                "resolutions/" + resolution + "/ratification",
                null,
                false,
                false);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
