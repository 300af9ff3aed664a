package org.conclusum.moderation;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When collections of positions and rounds ended, in the database. Everybody who takes part knows that. */
@Repository
class Milestones {

    private final JdbcClient jdbc;

    Milestones(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Positions are asked for; a collection that was broken off before ends with it. */
    void begin(UUID proposal, Instant now) {
        end(proposal, now);
        jdbc.sql("""
                        insert into position_collection (proposal_id, number, opened_at)
                        select :proposal, coalesce(max(number), 0) + 1, :now from position_collection
                        where proposal_id = :proposal""")
                .param("proposal", proposal)
                .param("now", Timestamp.from(now))
                .update();
    }

    void end(UUID proposal, Instant now) {
        jdbc.sql("update position_collection set closed_at = ? where proposal_id = ? and closed_at is null")
                .params(Timestamp.from(now), proposal)
                .update();
    }

    /** The first one first. */
    List<Milestone> of(UUID proposal) {
        return jdbc.sql("""
                        select 'COLLECTION' as kind, number, closed_at from position_collection
                        where proposal_id = :proposal and closed_at is not null
                        union all select 'ROUND', number, closed_at from consensing_round
                        where proposal_id = :proposal and closed_at is not null
                        order by closed_at, kind, number""")
                .param("proposal", proposal)
                .query((row, index) -> new Milestone(
                        Milestone.Kind.valueOf(row.getString("kind")),
                        row.getInt("number"),
                        row.getTimestamp("closed_at").toInstant()))
                .list();
    }
}
