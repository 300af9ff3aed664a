package org.conclusum.resolutions.ratification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.proposals.ProposalRenewals;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The decisions of home bodies that are to be entered, for the coordinators of their municipalities; and for the office,
 * once it was told that some are missing, to ask for them, and after a no to moderate anew or to say why not.
 */
@Service
@Transactional(readOnly = true)
class RatificationWorklist implements WorklistSource {

    private static final String NAME = "ratification";
    private static final int MINUTES_TO_ENTER = 5;
    private static final int MINUTES_TO_ASK = 15;
    private static final int MINUTES_TO_RENEW = 10;

    /** Calendar days after the last word of a home body. */
    private static final int DAYS_TO_RENEW = 14;

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
    private static final String RENEWABLE = """
            select r.id, r.title, r.number, r.committee_id, coalesce(
                    (select max(b.entered_at) from home_body b where b.resolution_id = t.resolution_id), t.ended_at) as since
            from ratification t join resolution r on r.id = t.resolution_id
            where t.committee_id in (:committees) and t.moderation_asked_at is null
                and (t.agreed = false or exists (select 1 from home_body b
                    where b.resolution_id = t.resolution_id and b.result = 'NO_WITH_CONDITIONS'))
                and not exists (select 1 from declined_moderation d where d.resolution_id = t.resolution_id)
            order by since, r.number limit :limit""";

    private final JdbcClient jdbc;
    private final ProposalRenewals renewals;
    private final CommitteeAccess access;

    RatificationWorklist(JdbcClient jdbc, ProposalRenewals renewals, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.renewals = renewals;
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
            items.addAll(renewable(standing, limit));
        }
        return items;
    }

    private List<WorkItem> renewable(Standing standing, int limit) {
        List<Renewable> open = jdbc.sql(RENEWABLE)
                .params(Map.of("committees", standing.run(), "limit", limit))
                .query((row, number) -> new Renewable(row.getObject("id", UUID.class), renewal(row)))
                .list();
        Set<UUID> takenUp =
                renewals.takenUp(open.stream().map(Renewable::resolution).toList());
        return open.stream()
                .filter(one -> !takenUp.contains(one.resolution()))
                .map(Renewable::item)
                .toList();
    }

    private record Renewable(UUID resolution, WorkItem item) {}

    private static WorkItem renewal(ResultSet row) throws SQLException {
        UUID resolution = row.getObject("id", UUID.class);
        LocalDate since =
                row.getTimestamp("since").toInstant().atZone(LegalTime.ZONE).toLocalDate();
        return new WorkItem(
                NAME + ":" + resolution + "/renewal",
                "RENEW_MODERATION",
                WorkItem.Tone.CHECK,
                row.getString("title"),
                row.getString("number"),
                row.getObject("committee_id", UUID.class),
                endOf(since.plusDays(DAYS_TO_RENEW)),
                MINUTES_TO_RENEW,
                "resolutions/" + resolution + "/ratification",
                null,
                false,
                false);
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
