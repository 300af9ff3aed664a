package org.conclusum.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trip wires, in the database. */
@Repository
class TripWires {

    private final JdbcClient jdbc;

    TripWires(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TripWire> of(UUID project) {
        return jdbc.sql("select * from scenario_trip_wire where project_id = ? order by set_at, id")
                .param(project)
                .query(TripWires::wire)
                .list();
    }

    Optional<TripWire> find(UUID wire) {
        return jdbc.sql("select * from scenario_trip_wire where id = ?")
                .param(wire)
                .query(TripWires::wire)
                .optional();
    }

    /** Those on a table that nothing has crossed yet. */
    List<TripWire> taut(UUID table) {
        return jdbc.sql(
                        "select * from scenario_trip_wire where table_id = ? and crossed_year is null order by project_id")
                .param(table)
                .query(TripWires::wire)
                .list();
    }

    void add(TripWire wire) {
        jdbc.sql("""
                        insert into scenario_trip_wire (id, project_id, table_id, below, threshold, note, set_by, set_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        wire.id(),
                        wire.project(),
                        wire.table(),
                        wire.below(),
                        wire.threshold(),
                        wire.note(),
                        wire.setBy(),
                        Timestamp.from(wire.setAt()))
                .update();
    }

    void cross(UUID wire, int year, long count) {
        jdbc.sql("update scenario_trip_wire set crossed_year = ?, crossed_count = ? where id = ?")
                .params(year, count, wire)
                .update();
    }

    void drop(UUID wire) {
        jdbc.sql("delete from scenario_trip_wire where id = ?").param(wire).update();
    }

    private static TripWire wire(ResultSet row, int number) throws SQLException {
        return new TripWire(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                row.getObject("table_id", UUID.class),
                row.getBoolean("below"),
                row.getLong("threshold"),
                row.getString("note"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant(),
                row.getObject("crossed_year", Integer.class),
                row.getObject("crossed_count", Long.class));
    }
}
