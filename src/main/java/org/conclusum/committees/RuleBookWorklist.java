package org.conclusum.committees;

import java.time.Instant;
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

/** The versions of rule books that wait for a second person: everybody who may release one sees it until somebody has. */
@Service
@Transactional(readOnly = true)
class RuleBookWorklist implements WorklistSource {

    private static final String NAME = "rule-book";
    private static final String STEP = "RELEASE_RULE_BOOK";
    private static final int TEN_MINUTES = 10;

    private final JdbcClient jdbc;
    private final CommitteeAccess access;

    RuleBookWorklist(JdbcClient jdbc, CommitteeAccess access) {
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
        Set<UUID> run = standing.run();
        if (!standing.administrator() && run.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, committee_id, title, valid_from from rule_book
                        where state = 'PROPOSED' and :person <> all (writers)
                            and (:administrator or committee_id = any (:run))
                        order by valid_from, id limit :limit""")
                .param("person", person.account())
                .param("administrator", standing.administrator())
                .param("run", run.toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    UUID committee = row.getObject("committee_id", UUID.class);
                    Instant due = row.getDate("valid_from")
                            .toLocalDate()
                            .atStartOfDay(LegalTime.ZONE)
                            .toInstant();
                    return new WorkItem(
                            NAME + ":" + id,
                            STEP,
                            WorkItem.Tone.CHECK,
                            row.getString("title"),
                            null,
                            committee,
                            due,
                            TEN_MINUTES,
                            "committees/" + committee + "/rules/" + id,
                            null,
                            false,
                            false);
                })
                .list();
    }
}
