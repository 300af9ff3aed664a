package org.conclusum.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Crossed trip wires, in the database. */
@Repository
class Crossings {

    private static final String SELECT = "select c.*, p.id as project_id, p.region, p.title from scenario_crossing c"
            + " join scenario_trip_wire w on w.id = c.wire_id join scenario_project p on p.id = w.project_id where ";

    private final JdbcClient jdbc;

    Crossings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Crossing> find(UUID wire) {
        return jdbc.sql(SELECT + "c.wire_id = ?")
                .param(wire)
                .query(Crossings::crossing)
                .optional();
    }

    /** Those on which the offices of these regions are to say what follows, the oldest first. */
    List<Crossing> open(Collection<String> regions, int limit) {
        return jdbc.sql(SELECT + "c.outcome is null and p.region = any(cast(? as text[]))"
                        + " order by c.crossed_at, c.wire_id limit ?")
                .params(regions.toArray(String[]::new), limit)
                .query(Crossings::crossing)
                .list();
    }

    /** Those that a committee is to hear of. */
    List<Crossing> unreported(UUID committee) {
        return jdbc.sql(SELECT + "c.committee_id = ? and c.reported_at is null order by c.settled_at, c.wire_id")
                .param(committee)
                .query(Crossings::crossing)
                .list();
    }

    void add(UUID wire, Instant at) {
        jdbc.sql("insert into scenario_crossing (wire_id, crossed_at) values (?, ?)")
                .params(wire, Timestamp.from(at))
                .update();
    }

    void settle(UUID wire, CrossingOutcome outcome, @Nullable UUID committee, String note, String by, Instant at) {
        jdbc.sql("update scenario_crossing set outcome = :outcome, committee_id = :committee, note = :note,"
                        + " settled_by = :by, settled_at = :at where wire_id = :wire")
                .param("outcome", outcome.name())
                .param("committee", committee)
                .param("note", note)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("wire", wire)
                .update();
    }

    void reported(UUID committee, Instant at) {
        jdbc.sql("update scenario_crossing set reported_at = ? where committee_id = ? and reported_at is null")
                .params(Timestamp.from(at), committee)
                .update();
    }

    private static Crossing crossing(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        Timestamp settled = row.getTimestamp("settled_at");
        return new Crossing(
                row.getObject("wire_id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getString("region"),
                row.getString("title"),
                row.getTimestamp("crossed_at").toInstant(),
                outcome == null ? null : CrossingOutcome.valueOf(outcome),
                row.getObject("committee_id", UUID.class),
                row.getString("note"),
                row.getString("settled_by"),
                settled == null ? null : settled.toInstant());
    }
}
