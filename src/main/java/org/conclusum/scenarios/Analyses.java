package org.conclusum.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of analyses. A claim says which run works on one: who lost it has nothing to say any more. */
@Repository
class Analyses {

    /** An analysis that somebody took on. */
    record Claimed(UUID project, int number, AnalysisInput input, UUID claim, int attempts) {}

    private final JdbcClient jdbc;

    Analyses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AnalysisRow> of(UUID project) {
        return jdbc.sql("select * from scenario_analysis where project_id = ? order by number desc")
                .param(project)
                .query(Analyses::row)
                .list();
    }

    Optional<AnalysisRow> find(UUID project, int number) {
        return jdbc.sql("select * from scenario_analysis where project_id = ? and number = ?")
                .params(project, number)
                .query(Analyses::row)
                .optional();
    }

    /** The number of the new analysis; the project is locked meanwhile. */
    int request(UUID project, AnalysisInput input, String by, Instant now) {
        String json = ScenarioJson.write(input);
        return jdbc.sql("""
                        insert into scenario_analysis (project_id, number, kind, state, input, input_hash, bundles,
                            requested_by, requested_at)
                        values (:project, (select coalesce(max(number), 0) + 1 from scenario_analysis
                            where project_id = :project), :kind, 'WAITING', cast(:input as jsonb), :hash, :bundles, :by, :at)
                        returning number""")
                .param("project", project)
                .param("kind", input.kind().name())
                .param("input", json)
                .param("hash", ScenarioJson.hash(json))
                .param("bundles", input.box().bundles())
                .param("by", by)
                .param("at", Timestamp.from(now))
                .query(Integer.class)
                .single();
    }

    void cancel(UUID project, int number, Instant now) {
        jdbc.sql("update scenario_analysis set state = 'CANCELLED', claim = null, finished_at = ?"
                        + " where project_id = ? and number = ? and state in ('WAITING', 'RUNNING')")
                .params(Timestamp.from(now), project, number)
                .update();
    }

    Optional<Claimed> claim() {
        return jdbc.sql("""
                        update scenario_analysis set state = 'RUNNING', claim = gen_random_uuid(), claimed_at = now(),
                            attempts = attempts + 1, done = 0
                        where (project_id, number) = (select project_id, number from scenario_analysis
                            where state = 'WAITING'
                                or state = 'RUNNING' and claimed_at < now() - interval '5 minutes'
                            order by requested_at limit 1 for update skip locked)
                        returning project_id, number, input, claim, attempts""")
                .query((row, number) -> new Claimed(
                        row.getObject(1, UUID.class),
                        row.getInt(2),
                        ScenarioJson.read(row.getString(3), AnalysisInput.class),
                        row.getObject(4, UUID.class),
                        row.getInt(5)))
                .optional();
    }

    /** Notes how far it is; whether the run is still wanted. */
    boolean progress(Claimed run, long done) {
        return jdbc.sql("update scenario_analysis set done = ?, claimed_at = now() where claim = ?")
                        .params(done, run.claim())
                        .update()
                == 1;
    }

    void finish(Claimed run, AnalysisResult result, Instant now) {
        jdbc.sql("update scenario_analysis set state = 'DONE', claim = null, done = bundles,"
                        + " result = cast(? as jsonb), finished_at = ? where claim = ?")
                .params(ScenarioJson.write(result), Timestamp.from(now), run.claim())
                .update();
    }

    void fail(Claimed run, Instant now) {
        jdbc.sql("update scenario_analysis set state = 'FAILED', claim = null, finished_at = ? where claim = ?")
                .params(Timestamp.from(now), run.claim())
                .update();
    }

    private static AnalysisRow row(ResultSet row, int number) throws SQLException {
        String result = row.getString("result");
        return new AnalysisRow(
                row.getObject("project_id", UUID.class),
                row.getInt("number"),
                AnalysisState.valueOf(row.getString("state")),
                ScenarioJson.read(row.getString("input"), AnalysisInput.class),
                row.getString("input_hash"),
                row.getLong("bundles"),
                row.getLong("done"),
                result == null ? null : ScenarioJson.read(result, AnalysisResult.class),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant());
    }
}
