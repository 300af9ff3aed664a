package org.conclusum.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which indicators proposals rest on, for other modules that show only proposals that were checked. */
@Service
@Transactional(readOnly = true)
public class CitedIndicators {

    private final JdbcClient jdbc;

    CitedIndicators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What stands cited, by proposal; proposals that rest on nothing are left out. */
    public Map<UUID, Set<CitedIndicator>> of(Collection<UUID> proposals) {
        Map<UUID, Set<CitedIndicator>> cited = new HashMap<>();
        jdbc.sql("select distinct on (proposal_id, indicator_id) proposal_id, indicator_id, table_code,"
                        + " cast(content as json) ->> 'name' as name from evidence_citation"
                        + " where withdrawn_at is null and proposal_id = any(?)"
                        + " order by proposal_id, indicator_id, cited_at desc")
                .param(proposals.toArray(UUID[]::new))
                .query(row -> {
                    cited.computeIfAbsent(row.getObject("proposal_id", UUID.class), proposal -> new HashSet<>())
                            .add(new CitedIndicator(
                                    row.getObject("indicator_id", UUID.class),
                                    row.getString("name"),
                                    row.getString("table_code")));
                });
        return cited;
    }
}
