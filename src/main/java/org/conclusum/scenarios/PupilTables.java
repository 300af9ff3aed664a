package org.conclusum.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.scenarios.forecast.PupilTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables of pupils and their forecasts, in the database. */
@Repository
class PupilTables {

    private static final String TABLES =
            "select t.*, (select count(*) from pupil_forecast f where f.table_id = t.id) as forecasts from pupil_table t";

    /** Variants in one column: their assumptions and results are read together. */
    private record Variants(List<VariantRow> variants) {}

    private final JdbcClient jdbc;

    PupilTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PupilTableRow> of(Collection<String> regions) {
        return jdbc.sql(TABLES + " join municipality m on m.ags = t.ags where m.region = any(cast(? as text[]))"
                        + " order by m.short_name, t.school_type")
                .param(regions.toArray(String[]::new))
                .query(PupilTables::table)
                .list();
    }

    Optional<PupilTableRow> find(UUID table) {
        return jdbc.sql(TABLES + " where t.id = ?")
                .param(table)
                .query(PupilTables::table)
                .optional();
    }

    /** The table, which nobody else changes until the end of this transaction. */
    Optional<PupilTableRow> lock(UUID table) {
        return jdbc.sql(TABLES + " where t.id = ? for update of t")
                .param(table)
                .query(PupilTables::table)
                .optional();
    }

    Optional<UUID> find(String ags, String schoolType) {
        return jdbc.sql("select id from pupil_table where ags = ? and school_type = ?")
                .params(ags, schoolType)
                .query(UUID.class)
                .optional();
    }

    void save(PupilTableRow table) {
        jdbc.sql("""
                        insert into pupil_table (id, ags, school_type, source, content, revision, written_by, written_at)
                        values (?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)
                        on conflict (id) do update set source = excluded.source, content = excluded.content,
                            revision = excluded.revision, written_by = excluded.written_by,
                            written_at = excluded.written_at""")
                .params(
                        table.id(),
                        table.ags(),
                        table.schoolType(),
                        table.source(),
                        ScenarioJson.write(table.content()),
                        table.revision(),
                        table.writtenBy(),
                        Timestamp.from(table.writtenAt()))
                .update();
    }

    List<PupilForecastRow> forecasts(UUID table) {
        return jdbc.sql("select * from pupil_forecast where table_id = ? order by number desc")
                .param(table)
                .query(PupilTables::forecast)
                .list();
    }

    void add(PupilForecastRow forecast) {
        jdbc.sql("""
                        insert into pupil_forecast (table_id, number, revision, input, input_hash, assumptions, result, note,
                            made_by, made_at)
                        values (?, ?, ?, cast(? as jsonb), ?, cast(? as jsonb), cast(? as jsonb), ?, ?, ?)""")
                .params(
                        forecast.table(),
                        forecast.number(),
                        forecast.revision(),
                        ScenarioJson.write(forecast.input()),
                        forecast.hash(),
                        ScenarioJson.write(forecast.variants().stream()
                                .map(VariantRow::changes)
                                .toList()),
                        ScenarioJson.write(new Variants(forecast.variants())),
                        forecast.note(),
                        forecast.madeBy(),
                        Timestamp.from(forecast.madeAt()))
                .update();
    }

    private static PupilTableRow table(ResultSet row, int number) throws SQLException {
        return new PupilTableRow(
                row.getObject("id", UUID.class),
                row.getString("ags"),
                row.getString("school_type"),
                row.getString("source"),
                ScenarioJson.read(row.getString("content"), PupilTable.class),
                row.getInt("revision"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getInt("forecasts"));
    }

    private static PupilForecastRow forecast(ResultSet row, int number) throws SQLException {
        return new PupilForecastRow(
                row.getObject("table_id", UUID.class),
                row.getInt("number"),
                row.getInt("revision"),
                ScenarioJson.read(row.getString("input"), PupilTable.class),
                row.getString("input_hash"),
                ScenarioJson.read(row.getString("result"), Variants.class).variants(),
                row.getString("note"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }
}
