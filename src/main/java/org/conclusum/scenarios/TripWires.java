package org.conclusum.scenarios;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.monitoring.indicators.IndicatorRow;
import org.jspecify.annotations.Nullable;
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

    /** Those on a table of pupils that nothing has crossed yet. */
    List<TripWire> taut(UUID table) {
        return jdbc.sql(
                        "select * from scenario_trip_wire where table_id = ? and crossed_count is null order by project_id")
                .param(table)
                .query(TripWires::wire)
                .list();
    }

    /** Those on indicators of a table of figures that nothing has crossed yet. */
    List<TripWire> tautOn(String figures) {
        return jdbc.sql("select * from scenario_trip_wire where figure_table = ? and crossed_count is null"
                        + " order by project_id")
                .param(figures)
                .query(TripWires::wire)
                .list();
    }

    void add(TripWire wire) {
        TripWire.Watched watched = wire.watched();
        UUID pupils = watched instanceof TripWire.Pupils counted ? counted.table() : null;
        TripWire.Figures figures = watched instanceof TripWire.Figures of ? of : null;
        jdbc.sql("""
                        insert into scenario_trip_wire (id, project_id, table_id, indicator, figure_table, ags, below,
                            threshold, note, set_by, set_at)
                        values (:id, :project, :pupils, cast(:indicator as jsonb), :figures, :ags, :below, :threshold,
                            :note, :by, :at)""")
                .param("id", wire.id())
                .param("project", wire.project())
                .param("pupils", pupils)
                .param("indicator", figures == null ? null : ScenarioJson.write(figures.indicator()))
                .param(
                        "figures",
                        figures == null ? null : figures.indicator().content().table())
                .param("ags", figures == null ? null : figures.ags())
                .param("below", wire.below())
                .param("threshold", wire.threshold())
                .param("note", wire.note())
                .param("by", wire.setBy())
                .param("at", Timestamp.from(wire.setAt()))
                .update();
    }

    void cross(UUID wire, TripWire.Crossed by) {
        jdbc.sql("update scenario_trip_wire set crossed_first = ?, crossed_last = ?, crossed_count = ? where id = ?")
                .params(Date.valueOf(by.first()), Date.valueOf(by.last()), by.value(), wire)
                .update();
    }

    void drop(UUID wire) {
        jdbc.sql("delete from scenario_trip_wire where id = ?").param(wire).update();
    }

    private static TripWire wire(ResultSet row, int number) throws SQLException {
        return new TripWire(
                row.getObject("id", UUID.class),
                row.getObject("project_id", UUID.class),
                watched(row),
                row.getBoolean("below"),
                row.getBigDecimal("threshold"),
                row.getString("note"),
                row.getString("set_by"),
                row.getTimestamp("set_at").toInstant(),
                crossed(row));
    }

    private static TripWire.Watched watched(ResultSet row) throws SQLException {
        String indicator = row.getString("indicator");
        return indicator == null
                ? new TripWire.Pupils(row.getObject("table_id", UUID.class))
                : new TripWire.Figures(ScenarioJson.read(indicator, IndicatorRow.class), row.getString("ags"));
    }

    private static TripWire.@Nullable Crossed crossed(ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal("crossed_count");
        return value == null
                ? null
                : new TripWire.Crossed(
                        row.getDate("crossed_first").toLocalDate(),
                        row.getDate("crossed_last").toLocalDate(),
                        value);
    }
}
