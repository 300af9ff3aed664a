package org.conclusum.exchange.rounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Next steps that were agreed in rounds, for those who have them. */
@Service
@Transactional(readOnly = true)
class RoundWorklist implements WorklistSource {

    private static final String NAME = "exchange-step";
    private static final int MINUTES = 20;

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    RoundWorklist(JdbcClient jdbc, CommitteeAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<String> groups = access.groupsOf(person);
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql("select s.id, s.title, s.due, r.id as round, r.committee_id, r.title as held"
                                + " from exchange_next_step s join exchange_round r on r.id = s.round_id"
                                + " where s.owner in (:groups) and s.done_at is null order by s.due limit :limit")
                        .param("groups", groups)
                        .param("limit", limit)
                        .query((row, number) -> new WorkItem(
                                NAME + ":" + row.getObject("id", UUID.class),
                                "DO_NEXT_STEP",
                                WorkItem.Tone.REPORT,
                                row.getString("title"),
                                null,
                                row.getObject("committee_id", UUID.class),
                                endOf(row.getObject("due", LocalDate.class)),
                                MINUTES,
                                "exchange/rounds/" + row.getObject("round", UUID.class),
                                null,
                                false,
                                false))
                        .list();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
