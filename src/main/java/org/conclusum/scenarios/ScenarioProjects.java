package org.conclusum.scenarios;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenario projects with their factors, in the database. */
@Repository
class ScenarioProjects {

    private final JdbcClient jdbc;

    ScenarioProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ScenarioProject> find(UUID project) {
        return jdbc.sql("select * from scenario_project where id = ?")
                .param(project)
                .query(ScenarioProjects::project)
                .optional();
    }

    /** The project, which nobody else changes until the end of this transaction. */
    ScenarioProject lock(UUID project) {
        return jdbc.sql("select * from scenario_project where id = ? for update")
                .param(project)
                .query(ScenarioProjects::project)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.SCENARIO, project));
    }

    List<ScenarioProject> of(Collection<String> regions) {
        return jdbc.sql("select * from scenario_project where region = any(cast(? as text[]))"
                        + " order by phase = 'CLOSED', changed_at desc, id")
                .param(regions.toArray(String[]::new))
                .query(ScenarioProjects::project)
                .list();
    }

    void add(ScenarioProject project) {
        jdbc.sql("""
                        insert into scenario_project (id, region, title, question, horizon, impacts, phase, revision,
                            changed_by, changed_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        project.id(),
                        project.region(),
                        project.title(),
                        project.question(),
                        project.horizon(),
                        project.impacts(),
                        project.phase().name(),
                        project.revision(),
                        project.changedBy(),
                        Timestamp.from(project.changedAt()))
                .update();
    }

    void save(ScenarioProject project) {
        jdbc.sql("update scenario_project set title = ?, question = ?, horizon = ?, phase = ?, revision = ?,"
                        + " changed_by = ?, changed_at = ? where id = ?")
                .params(
                        project.title(),
                        project.question(),
                        project.horizon(),
                        project.phase().name(),
                        project.revision(),
                        project.changedBy(),
                        Timestamp.from(project.changedAt()),
                        project.id())
                .update();
    }

    /** The factors of a project in their order. */
    List<KeyFactor> factors(UUID project) {
        Map<UUID, List<KeyFactor.Projection>> projections = new LinkedHashMap<>();
        jdbc.sql("select p.* from scenario_projection p join scenario_factor f on f.id = p.factor_id"
                        + " where f.project_id = ? order by p.position")
                .param(project)
                .query(row -> {
                    projections
                            .computeIfAbsent(row.getObject("factor_id", UUID.class), factor -> new ArrayList<>())
                            .add(new KeyFactor.Projection(row.getObject("id", UUID.class), row.getString("name")));
                });
        return jdbc.sql("select * from scenario_factor where project_id = ? order by position")
                .param(project)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new KeyFactor(
                            id,
                            row.getInt("position"),
                            row.getString("sign"),
                            row.getString("name"),
                            row.getString("note"),
                            projections.getOrDefault(id, List.of()));
                })
                .list();
    }

    Optional<UUID> projectOfFactor(UUID factor) {
        return jdbc.sql("select project_id from scenario_factor where id = ?")
                .param(factor)
                .query(UUID.class)
                .optional();
    }

    void add(UUID project, KeyFactor factor) {
        jdbc.sql("insert into scenario_factor (id, project_id, position, sign, name, note) values (?, ?, ?, ?, ?, ?)")
                .params(factor.id(), project, factor.position(), factor.sign(), factor.name(), factor.note())
                .update();
        addProjections(factor);
    }

    void replace(KeyFactor factor) {
        jdbc.sql("update scenario_factor set name = ?, note = ? where id = ?")
                .params(factor.name(), factor.note(), factor.id())
                .update();
        jdbc.sql("delete from scenario_projection where factor_id = ?")
                .param(factor.id())
                .update();
        addProjections(factor);
    }

    private void addProjections(KeyFactor factor) {
        int position = 1;
        for (KeyFactor.Projection projection : factor.projections()) {
            jdbc.sql("insert into scenario_projection (id, factor_id, position, name) values (?, ?, ?, ?)")
                    .params(projection.id(), factor.id(), position, projection.name())
                    .update();
            position++;
        }
    }

    void drop(UUID factor) {
        jdbc.sql("delete from scenario_factor where id = ?").param(factor).update();
    }

    private static ScenarioProject project(ResultSet row, int number) throws SQLException {
        return new ScenarioProject(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("title"),
                row.getString("question"),
                row.getInt("horizon"),
                row.getBoolean("impacts"),
                ScenarioPhase.valueOf(row.getString("phase")),
                row.getInt("revision"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant());
    }
}
