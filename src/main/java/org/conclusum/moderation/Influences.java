package org.conclusum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.conclusum.moderation.influence.Estimate;
import org.conclusum.moderation.influence.Party;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the office estimates, in the database. */
@Repository
class Influences {

    private final JdbcClient jdbc;

    Influences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<InfluenceActor> actors(UUID proposal) {
        return jdbc.sql("select id, name from influence_actor where proposal_id = ? and dropped_at is null"
                        + " order by named_at, id")
                .param(proposal)
                .query(InfluenceActor.class)
                .list();
    }

    void add(UUID proposal, InfluenceActor actor, String by, Instant now) {
        jdbc.sql("insert into influence_actor (id, proposal_id, name, named_by, named_at) values (?, ?, ?, ?, ?)")
                .params(actor.id(), proposal, actor.name(), by, Timestamp.from(now))
                .update();
    }

    void drop(UUID actor, Instant now) {
        jdbc.sql("update influence_actor set dropped_at = ? where id = ?")
                .params(Timestamp.from(now), actor)
                .update();
    }

    /** All estimates about whom is still on the map. */
    List<Estimate> of(UUID proposal) {
        return jdbc.sql("""
                        select e.* from influence_estimate e left join influence_actor a on a.id = e.actor_id
                        where e.proposal_id = ? and a.dropped_at is null""").param(proposal).query(Influences::estimate).list();
    }

    void add(UUID proposal, Estimate estimate) {
        Party party = estimate.party();
        jdbc.sql("""
                        insert into influence_estimate (proposal_id, ags, actor_id, version, day, influence, interest, reason,
                            written_by, written_at)
                        values (:proposal, :ags, :actor, :version, :day, :influence, :interest, :reason, :by, :at)""")
                .param("proposal", proposal)
                .param("ags", party.isMunicipality() ? party.key() : null)
                .param("actor", party.isMunicipality() ? null : UUID.fromString(party.key()))
                .param("version", estimate.version())
                .param("day", estimate.day())
                .param("influence", estimate.influence())
                .param("interest", estimate.interest())
                .param("reason", estimate.reason())
                .param("by", estimate.writtenBy())
                .param("at", Timestamp.from(estimate.writtenAt()))
                .update();
    }

    private static Estimate estimate(ResultSet row, int number) throws SQLException {
        String ags = row.getString("ags");
        return new Estimate(
                ags == null ? Party.actor(row.getObject("actor_id", UUID.class)) : Party.municipality(ags),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                row.getInt("influence"),
                row.getInt("interest"),
                row.getString("reason"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant());
    }
}
