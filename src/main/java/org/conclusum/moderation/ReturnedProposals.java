package org.conclusum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.proposals.ProposalState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals that came back, in the database. */
@Repository
class ReturnedProposals {

    private static final String OPEN = " r.declined_at is null and m.phase = 'ENDED' and m.opened_at < r.returned_at ";

    private final JdbcClient jdbc;

    ReturnedProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits for a word of its office. */
    record Waiting(UUID proposal, Instant returnedAt) {}

    /** Notes that it came back; what was said when it came back before is the journal's. */
    void save(UUID proposal, Instant at) {
        jdbc.sql("""
                        insert into returned_moderation (proposal_id, returned_at) values (?, ?)
                        on conflict (proposal_id) do update set returned_at = excluded.returned_at, reason = null,
                            declined_by = null, declined_at = null""").params(proposal, Timestamp.from(at)).update();
    }

    void decline(UUID proposal, ReturnedProposal.Declined declined) {
        jdbc.sql("update returned_moderation set reason = ?, declined_by = ?, declined_at = ? where proposal_id = ?")
                .params(declined.reason(), declined.by(), Timestamp.from(declined.at()), proposal)
                .update();
    }

    Optional<ReturnedProposal> find(UUID proposal) {
        return jdbc.sql("select r.*," + OPEN + "as open from returned_moderation r"
                        + " join moderation m on m.proposal_id = r.proposal_id where r.proposal_id = ?")
                .param(proposal)
                .query(ReturnedProposals::row)
                .optional();
    }

    /** Those of these committees that wait while their proposals stand in these states, the longest waiting first. */
    List<Waiting> waiting(Collection<UUID> committees, Collection<ProposalState> states, int limit) {
        return jdbc.sql("select r.proposal_id, r.returned_at from returned_moderation r"
                        + " join moderation m on m.proposal_id = r.proposal_id"
                        + " join proposal p on p.id = r.proposal_id"
                        + " where m.committee_id = any(cast(? as uuid[])) and p.state = any(cast(? as text[])) and"
                        + OPEN
                        + "order by r.returned_at, r.proposal_id limit ?")
                .params(
                        committees.toArray(UUID[]::new),
                        states.stream().map(ProposalState::name).toArray(String[]::new),
                        limit)
                .query((row, number) -> new Waiting(
                        row.getObject("proposal_id", UUID.class),
                        row.getTimestamp("returned_at").toInstant()))
                .list();
    }

    private static ReturnedProposal row(ResultSet row, int number) throws SQLException {
        return new ReturnedProposal(row.getTimestamp("returned_at").toInstant(), row.getBoolean("open"), declined(row));
    }

    private static ReturnedProposal.@Nullable Declined declined(ResultSet row) throws SQLException {
        String reason = row.getString("reason");
        return reason == null
                ? null
                : new ReturnedProposal.Declined(
                        reason,
                        row.getString("declined_by"),
                        row.getTimestamp("declined_at").toInstant());
    }
}
