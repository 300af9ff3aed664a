package org.conclusum.resolutions;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of resolutions and measures for other modules, without a permission check. */
@Service
@Transactional(readOnly = true)
public class ResolutionLookup {

    private final JdbcClient jdbc;
    private final Clock clock;

    ResolutionLookup(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The resolutions among these ids, in one query. */
    public Map<UUID, ResolutionRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(ResolutionRows.REGISTER + "where r.id in (:ids)")
                .param("ids", ids)
                .param("today", today())
                .query(ResolutionRows::resolution)
                .list()
                .stream()
                .collect(Collectors.toMap(ResolutionRow::id, Function.identity()));
    }

    /** The resolution that a proposal became, if it was adopted. */
    public Optional<UUID> ofProposal(UUID proposal) {
        return jdbc.sql("select id from resolution where proposal_id = ?")
                .param(proposal)
                .query(UUID.class)
                .optional();
    }

    /** What was resolved, word by word. */
    public String wording(UUID resolution) {
        return jdbc.sql("select wording from resolution where id = ?")
                .param(resolution)
                .query(String.class)
                .single();
    }

    /** The measures among these ids, in one query. */
    public Map<UUID, MeasureRow> measures(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(ResolutionRows.MEASURES + "where m.id in (:ids)")
                .param("ids", ids)
                .param("today", today())
                .query(ResolutionRows::measure)
                .list()
                .stream()
                .collect(Collectors.toMap(MeasureRow::id, Function.identity()));
    }

    /** The measures of a resolution, by date. */
    public List<MeasureRow> measuresOf(UUID resolution) {
        return jdbc.sql(ResolutionRows.MEASURES + "where m.resolution_id = :resolution order by m.due, m.position")
                .param("resolution", resolution)
                .param("today", today())
                .query(ResolutionRows::measure)
                .list();
    }

    private Date today() {
        return Date.valueOf(LocalDate.now(clock));
    }
}
