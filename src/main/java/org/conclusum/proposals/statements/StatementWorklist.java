package org.conclusum.proposals.statements;

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
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The statements that are to be written, for the coordinators of the municipalities, who may leave one to another; and
 * for the office the requests for more time and the statements that wait to be put together.
 */
@Service
@Transactional
class StatementWorklist implements WorklistSource {

    private static final String NAME = "statement";
    private static final int MINUTES_TO_WRITE = 30;
    private static final int MINUTES_TO_DECIDE = 5;
    private static final int MINUTES_TO_PUT_TOGETHER = 20;

    private static final String COLUMNS = "select p.id, p.title, p.number, p.committee_id, ";
    private static final String WRITING = COLUMNS + """
            s.ags, s.due, s.assignee from statement s join hearing h on h.proposal_id = s.proposal_id
                join proposal p on p.id = h.proposal_id
            where s.ags in (:municipalities) and s.submitted_at is null and h.ended_at is null
                and (s.assignee is null or s.assignee = :account)
            order by s.due, p.number limit :limit""";
    private static final String ASKED = COLUMNS + """
            s.ags, s.due, null::uuid as assignee from statement s join hearing h on h.proposal_id = s.proposal_id
                join proposal p on p.id = h.proposal_id
            where h.committee_id in (:committees) and s.asked_until is not null and h.ended_at is null
            order by s.due, p.number limit :limit""";
    private static final String ENDED = COLUMNS + """
            '' as ags, null::date as due, null::uuid as assignee from hearing h join proposal p on p.id = h.proposal_id
            where h.committee_id in (:committees) and h.ended_at is not null and h.synopsis_id is null
                and p.state in ('ACCEPTED', 'READY', 'SCHEDULED')
            order by h.ended_at, p.number limit :limit""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;
    private final StatementManagement management;

    StatementWorklist(
            JdbcClient jdbc, CommitteeAccess access, AccountDirectory accounts, StatementManagement management) {
        this.jdbc = jdbc;
        this.access = access;
        this.accounts = accounts;
        this.management = management;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Standing standing = access.standingOf(person);
        List<WorkItem> items = new ArrayList<>();
        if (!standing.municipalities().isEmpty()) {
            items.addAll(jdbc.sql(WRITING)
                    .params(Map.of(
                            "municipalities", standing.municipalities(), "account", person.account(), "limit", limit))
                    .query((row, number) -> item(row, "WRITE_STATEMENT", WorkItem.Tone.SAY, MINUTES_TO_WRITE, true))
                    .list());
        }
        if (!standing.run().isEmpty()) {
            Map<String, Object> parameters = Map.of("committees", standing.run(), "limit", limit);
            items.addAll(jdbc.sql(ASKED)
                    .params(parameters)
                    .query((row, number) ->
                            item(row, "DECIDE_EXTENSION", WorkItem.Tone.CHECK, MINUTES_TO_DECIDE, false))
                    .list());
            items.addAll(jdbc.sql(ENDED)
                    .params(parameters)
                    .query((row, number) ->
                            item(row, "PUT_TOGETHER", WorkItem.Tone.SAY, MINUTES_TO_PUT_TOGETHER, false))
                    .list());
        }
        return items;
    }

    @Override
    public void claim(String id, Actor.Person person) {
        management.assign(proposal(id), ags(id), person.account(), person);
    }

    @Override
    public void handBack(String id, Actor.Person person) {
        management.assign(proposal(id), ags(id), null, person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> substitutes(String id, Actor.Person person) {
        return accounts.holding(Role.COORDINATOR, ags(id)).stream()
                .map(AccountRow::id)
                .filter(account -> !account.equals(person.account()))
                .toList();
    }

    @Override
    public void handOver(String id, UUID substitute, Actor.Person person) {
        if (!substitutes(id, person).contains(substitute)) {
            throw new NotPermitted(person, "hand statement " + id + " over to " + substitute);
        }
        management.assign(proposal(id), ags(id), substitute, person);
    }

    private static UUID proposal(String id) {
        return UUID.fromString(id.substring(0, id.indexOf('/')));
    }

    private static String ags(String id) {
        return id.substring(id.indexOf('/') + 1);
    }

    private static WorkItem item(ResultSet row, String step, WorkItem.Tone tone, int minutes, boolean writing)
            throws SQLException {
        UUID proposal = row.getObject("id", UUID.class);
        String ags = row.getString("ags");
        return new WorkItem(
                NAME + ":" + proposal + "/" + ags + (writing ? "" : "/" + step),
                step,
                tone,
                row.getString("title"),
                row.getString("number"),
                row.getObject("committee_id", UUID.class),
                endOf(row.getObject("due", LocalDate.class)),
                minutes,
                "proposals/" + proposal + "/statement",
                row.getObject("assignee", UUID.class),
                writing,
                writing);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
