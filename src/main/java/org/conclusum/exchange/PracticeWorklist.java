package org.conclusum.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Practices that wait for the giver's consent, for a second person, or to be looked at again. */
@Service
@Transactional(readOnly = true)
class PracticeWorklist implements WorklistSource {

    private static final String NAME = "practice";
    private static final int MINUTES_TO_CONSENT = 10;
    private static final int MINUTES_TO_REVIEW = 20;
    private static final int WEEKS_AHEAD = 2;
    private static final UUID NOTHING = new UUID(0, 0);

    private static final String ROWS = "select id, title, committee_id, review_due from practice where ";

    private final JdbcClient jdbc;
    private final PracticeAccess access;
    private final Clock clock;

    PracticeWorklist(JdbcClient jdbc, PracticeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        PracticeAccess.Part part = access.partOf(person);
        Set<String> given = new HashSet<>(Set.of(""));
        given.addAll(part.standing().municipalities());
        Set<UUID> chaired = with(part.standing().chaired());
        Set<UUID> run = with(part.standing().run());
        List<WorkItem> items = new ArrayList<>(jdbc.sql(ROWS + "state = 'PROPOSED' and consent_at is null"
                        + " and (giver in (:given) or committee_id in (:chaired)) order by changed_at limit :limit")
                .param("given", given)
                .param("chaired", chaired)
                .param("limit", limit)
                .query((row, number) -> item(row, "CONSENT_PRACTICE", MINUTES_TO_CONSENT))
                .list());
        if (part.reviews()) {
            items.addAll(jdbc.sql(ROWS + "state = 'PROPOSED' and consent_at is not null and :account <> all(writers)"
                            + " and consent_account is distinct from :account order by changed_at limit :limit")
                    .param("account", person.account())
                    .param("limit", limit)
                    .query((row, number) -> item(row, "REVIEW_PRACTICE", MINUTES_TO_REVIEW))
                    .list());
        }
        items.addAll(jdbc.sql(ROWS + "state = 'PUBLISHED' and review_due <= :soon"
                        + " and (giver in (:given) or committee_id in (:run)) order by review_due limit :limit")
                .param("soon", LocalDate.now(clock).plusWeeks(WEEKS_AHEAD))
                .param("given", given)
                .param("run", run)
                .param("limit", limit)
                .query((row, number) -> item(row, "RECHECK_PRACTICE", MINUTES_TO_REVIEW))
                .list());
        return items;
    }

    private static Set<UUID> with(Set<UUID> ids) {
        Set<UUID> all = new HashSet<>(ids);
        all.add(NOTHING);
        return all;
    }

    private static WorkItem item(ResultSet row, String step, int minutes) throws SQLException {
        UUID practice = row.getObject("id", UUID.class);
        LocalDate due = row.getObject("review_due", LocalDate.class);
        return new WorkItem(
                NAME + ":" + practice + "/" + step,
                step,
                WorkItem.Tone.CHECK,
                row.getString("title"),
                null,
                row.getObject("committee_id", UUID.class),
                step.equals("RECHECK_PRACTICE") && due != null ? endOf(due) : null,
                minutes,
                "exchange/practices/" + practice,
                null,
                false,
                false);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
