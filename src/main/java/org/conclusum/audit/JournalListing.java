package org.conclusum.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Reads the journal for people: each sees only what the standing in the committees allows. */
@Service
@Transactional(readOnly = true)
public class JournalListing {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An id that nothing has: keeps {@code in (…)} valid where a person stands in no committee. */
    private static final UUID NOTHING = new UUID(0, 0);

    /** How many people of one name a search takes into account. */
    private static final int NAMESAKES = 50;

    private static final String VISIBLE = "(:all or not confidential or committee_id in (:inside))";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Permissions permissions;
    private final AccountDirectory accounts;

    JournalListing(JdbcClient jdbc, CommitteeAccess access, Permissions permissions, AccountDirectory accounts) {
        this.jdbc = jdbc;
        this.access = access;
        this.permissions = permissions;
        this.accounts = accounts;
    }

    /** How many entries about a subject the viewer may read. */
    public int count(UUID subject, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        return jdbc.sql("select count(*) from journal_entry where subjects @> array[cast(:subject as uuid)] and "
                        + VISIBLE)
                .param("subject", subject)
                .param("all", seesAll(standing))
                .param("inside", inside(standing))
                .query(Integer.class)
                .single();
    }

    /** The entries about a subject that the viewer may see, newest first. */
    public List<JournalLine> about(UUID subject, Actor viewer, int offset, int limit) {
        Standing standing = access.standingOf(viewer);
        return jdbc.sql(
                        "select *, false as withheld from journal_entry where subjects @> array[cast(:subject as uuid)] and "
                                + VISIBLE + " order by id desc offset :offset limit :limit")
                .param("subject", subject)
                .param("all", seesAll(standing))
                .param("inside", inside(standing))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /** The newest entries of these kinds in the viewer's committees since a moment. */
    public List<JournalLine> news(Collection<String> events, Instant since, Actor viewer, int limit) {
        Standing standing = access.standingOf(viewer);
        return jdbc.sql("select *, false as withheld from journal_entry where at >= :since and event in (:events)"
                        + " and (:all or committee_id in (:inside) or (:administrator and not confidential))"
                        + " order by id desc limit :limit")
                .param("since", Timestamp.from(since))
                .param("events", events)
                .param("all", seesAll(standing))
                .param("inside", inside(standing))
                .param("administrator", standing.administrator())
                .param("limit", limit)
                .query((row, number) -> line(row))
                .list();
    }

    /**
     * A page of the whole journal, newest first. Administrators and auditors may; of closed items an administrator
     * reads only that something happened.
     */
    public List<JournalLine> page(JournalFilter filter, Actor viewer, int offset, int limit) {
        if (!permissions.holds(viewer, Role.ADMINISTRATOR) && !permissions.holds(viewer, Role.AUDITOR)) {
            throw new NotPermitted(viewer, "read the journal");
        }
        Standing standing = access.standingOf(viewer);
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("all", seesAll(standing));
        parameters.put("inside", inside(standing));
        parameters.put("offset", offset);
        parameters.put("limit", limit);
        StringBuilder where = new StringBuilder("true");
        LocalDate day = filter.day();
        if (day != null) {
            where.append(" and at >= :from and at < :until");
            parameters.put(
                    "from", Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant()));
            parameters.put(
                    "until",
                    Timestamp.from(day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant()));
        }
        if (!filter.actor().isBlank()) {
            where.append(" and actor_account in (:actors)");
            parameters.put("actors", named(filter.actor()));
        }
        if (!filter.event().isBlank()) {
            where.append(" and event = :event");
            parameters.put("event", filter.event());
        }
        return jdbc.sql("select *, not " + VISIBLE.replace("committee_id", "coalesce(committee_id, :nothing)")
                        + " as withheld from journal_entry where " + where
                        + " order by id desc offset :offset limit :limit")
                .params(parameters)
                .param("nothing", NOTHING)
                .query((row, number) -> line(row))
                .list();
    }

    /** The kinds of events that the journal holds. */
    public List<String> events() {
        return jdbc.sql("""
                        with recursive kind as (
                            (select event from journal_entry order by event limit 1)
                            union all
                            select (select e.event from journal_entry e where e.event > kind.event order by e.event limit 1)
                            from kind where kind.event is not null)
                        select event from kind where event is not null""").query(String.class).list();
    }

    private Set<UUID> named(String part) {
        Set<UUID> ids = new HashSet<>(Set.of(NOTHING));
        accounts.search(part, 0, NAMESAKES).stream().map(AccountRow::id).forEach(ids::add);
        return ids;
    }

    private static boolean seesAll(Standing standing) {
        return standing.everywhere() || standing.auditor();
    }

    private static Set<UUID> inside(Standing standing) {
        Set<UUID> committees = new HashSet<>(Set.of(NOTHING));
        committees.addAll(standing.chaired());
        committees.addAll(standing.seated());
        committees.addAll(standing.run());
        committees.addAll(standing.represented());
        return committees;
    }

    private static JournalLine line(ResultSet row) throws SQLException {
        boolean withheld = row.getBoolean("withheld");
        return new JournalLine(
                row.getLong("id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("event"),
                row.getString("actor_name"),
                "PROCEDURE".equals(row.getString("actor_kind")),
                withheld ? null : Subject.Kind.valueOf(row.getString("subject_kind")),
                withheld ? null : row.getObject("subject_id", UUID.class),
                withheld ? null : row.getObject("committee_id", UUID.class),
                withheld ? Map.of() : facts(row.getString("facts")),
                withheld);
    }

    private static Map<String, String> facts(String json) {
        Map<String, String> facts = new HashMap<>();
        JSON.readTree(json).properties().forEach(fact -> {
            if (!fact.getValue().isNull()) {
                facts.put(
                        fact.getKey(),
                        fact.getValue().isString()
                                ? fact.getValue().asString()
                                : fact.getValue().toString());
            }
        });
        return facts;
    }
}
