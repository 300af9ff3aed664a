package org.conclusum.proposals;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of proposals: only what the viewer may see, decided by the database. */
@Service
@Transactional(readOnly = true)
public class ProposalListing {

    private static final String MATCHING = " from proposal p where " + ProposalVisibility.CONDITION + """
             and (:text = '' or lower(p.title) like :pattern escape '!' or lower(p.number) like :pattern escape '!')
             and (:states = '{}' or p.state = any(cast(:states as text[])))
             and (:committees = '{}' or p.committee_id = any(cast(:committees as uuid[])))
             and (not :mine or p.originator = any(cast(:municipalities as text[])))
             and (:burdened = ''
                or exists (select 1 from proposal_burdened b where b.proposal_id = p.id and b.ags = :burdened))""";

    private final JdbcClient jdbc;
    private final ProposalAccess access;

    ProposalListing(JdbcClient jdbc, ProposalAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** A page of the list, what changed last first. */
    public List<ListedProposal> page(ProposalFilter filter, int offset, int limit, Actor viewer) {
        return jdbc.sql("select p.*" + MATCHING + " order by p.changed_at desc, p.id limit :limit offset :offset")
                .params(parameters(filter, access.standingOf(viewer)))
                .param("limit", limit)
                .param("offset", offset)
                .query(ProposalListing::listed)
                .list();
    }

    /** How many there are. */
    public long count(ProposalFilter filter, Actor viewer) {
        return jdbc.sql("select count(*)" + MATCHING)
                .params(parameters(filter, access.standingOf(viewer)))
                .query(Long.class)
                .single();
    }

    /** How many there are in each state; states without any are missing. */
    public Map<ProposalState, Long> countByState(ProposalFilter filter, Actor viewer) {
        Map<ProposalState, Long> counts = new HashMap<>();
        jdbc.sql("select p.state, count(*) as proposals" + MATCHING + " group by p.state")
                .params(parameters(filter, access.standingOf(viewer)))
                .query(row -> {
                    counts.put(ProposalState.valueOf(row.getString("state")), row.getLong("proposals"));
                });
        return Map.copyOf(counts);
    }

    private static Map<String, Object> parameters(ProposalFilter filter, Standing standing) {
        String text = filter.text().strip().toLowerCase(Locale.ROOT);
        String literal = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
        Map<String, Object> parameters = new HashMap<>(ProposalVisibility.parameters(standing));
        parameters.put("text", Wording.clean(text));
        parameters.put("pattern", "%" + Wording.clean(literal) + "%");
        parameters.put("states", ProposalVisibility.array(filter.states()));
        parameters.put("committees", ProposalVisibility.array(optional(filter.committee())));
        parameters.put("mine", filter.mine());
        parameters.put("burdened", Objects.requireNonNullElse(filter.burdened(), ""));
        return parameters;
    }

    private static Collection<UUID> optional(@Nullable UUID committee) {
        return committee == null ? List.of() : List.of(committee);
    }

    static ListedProposal listed(ResultSet row, int number) throws SQLException {
        Timestamp submitted = row.getTimestamp("submitted_at");
        Date due = row.getDate("revision_due");
        boolean adopted = row.getBoolean("adopted");
        boolean undecided = row.wasNull();
        return new ListedProposal(
                new ProposalRow(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("committee_id", UUID.class),
                        row.getString("originator"),
                        ProposalState.valueOf(row.getString("state")),
                        row.getBoolean("closed"),
                        row.getTimestamp("changed_at").toInstant(),
                        submitted == null ? null : submitted.toInstant()),
                undecided ? null : adopted,
                due == null ? null : due.toLocalDate());
    }
}
