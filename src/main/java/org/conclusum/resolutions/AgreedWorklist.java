package org.conclusum.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreed measures that are to be reported on, for their owners; and overdue ones to be settled, for the chair. */
@Service
@Transactional(readOnly = true)
class AgreedWorklist implements WorklistSource {

    private static final String NAME = "agreed";
    private static final int MINUTES = 15;

    private static final String OPEN = """
            select m.id, m.title, m.report_due, m.committee_id, m.owner in (:groups) as own
            from agreed_measure m
            where m.done_at is null
                and (m.owner in (:groups) or (m.escalated_on is not null and m.committee_id in (:chaired)))
            order by m.report_due, m.id limit :limit""";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    AgreedWorklist(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<String> groups =
                Stream.concat(Stream.of(""), access.groupsOf(person).stream()).collect(Collectors.toSet());
        return jdbc.sql(OPEN)
                .param("groups", groups)
                .param("chaired", Visibility.orNothing(access.standingOf(person).chaired()))
                .param("limit", limit)
                .query(AgreedWorklist::item)
                .list();
    }

    private static WorkItem item(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        boolean own = row.getBoolean("own");
        return new WorkItem(
                NAME + ":" + id,
                own ? "REPORT_MEASURE" : "HANDLE_ESCALATION",
                own ? WorkItem.Tone.REPORT : WorkItem.Tone.CHECK,
                row.getString("title"),
                null,
                row.getObject("committee_id", UUID.class),
                endOf(row.getObject("report_due", LocalDate.class)),
                MINUTES,
                "measures/agreed/" + id,
                null,
                false,
                false);
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
