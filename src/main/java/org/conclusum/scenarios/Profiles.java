package org.conclusum.scenarios;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scenarios in words and pictures, in the database. */
@Repository
class Profiles {

    private final JdbcClient jdbc;

    Profiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ScenarioProfile> of(UUID project) {
        Map<UUID, List<ScenarioProfile.Picture>> pictures = new HashMap<>();
        jdbc.sql("select p.* from scenario_picture p join scenario_profile s on s.id = p.profile_id"
                        + " where s.project_id = ? order by p.added_at, p.document_id")
                .param(project)
                .query(row -> {
                    pictures.computeIfAbsent(row.getObject("profile_id", UUID.class), profile -> new ArrayList<>())
                            .add(new ScenarioProfile.Picture(
                                    row.getObject("document_id", UUID.class), row.getString("description")));
                });
        return jdbc.sql("select * from scenario_profile where project_id = ? and dropped_at is null order by number")
                .param(project)
                .query((row, number) -> profile(row, pictures))
                .list();
    }

    /** The scenario, which nobody else changes until the end of this transaction. */
    Optional<ScenarioProfile> lock(UUID profile) {
        return jdbc.sql("select * from scenario_profile where id = ? and dropped_at is null for update")
                .param(profile)
                .query((row, number) -> profile(row, Map.of()))
                .optional();
    }

    int nextNumber(UUID project) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from scenario_profile where project_id = ?")
                .param(project)
                .query(Integer.class)
                .single();
    }

    void add(ScenarioProfile profile) {
        jdbc.sql("""
                        insert into scenario_profile (id, project_id, number, analysis, projections, title, body, revision,
                            written_by, written_at)
                        values (:id, :project, :number, :analysis, cast(:projections as uuid[]), :title, :body, :revision,
                            :by, :at)""")
                .param("id", profile.id())
                .param("project", profile.project())
                .param("number", profile.number())
                .param("analysis", profile.analysis())
                .param("projections", profile.projections().toArray(UUID[]::new))
                .param("title", profile.title())
                .param("body", profile.body())
                .param("revision", profile.revision())
                .param("by", profile.writtenBy())
                .param("at", Timestamp.from(profile.writtenAt()))
                .update();
    }

    void write(UUID profile, String title, String body, String by, Instant now) {
        jdbc.sql("update scenario_profile set title = ?, body = ?, revision = revision + 1, written_by = ?,"
                        + " written_at = ? where id = ?")
                .params(title, body, by, Timestamp.from(now), profile)
                .update();
    }

    void drop(UUID profile, Instant now) {
        jdbc.sql("update scenario_profile set dropped_at = ? where id = ?")
                .params(Timestamp.from(now), profile)
                .update();
    }

    void addPicture(UUID profile, UUID document, String description, Instant now) {
        jdbc.sql("insert into scenario_picture (document_id, profile_id, description, added_at) values (?, ?, ?, ?)")
                .params(document, profile, description, Timestamp.from(now))
                .update();
    }

    void dropPicture(UUID document) {
        jdbc.sql("delete from scenario_picture where document_id = ?")
                .param(document)
                .update();
    }

    /** The project that a picture belongs to. */
    Optional<UUID> projectOfPicture(UUID document) {
        return jdbc.sql("select s.project_id from scenario_picture p join scenario_profile s on s.id = p.profile_id"
                        + " where p.document_id = ?")
                .param(document)
                .query(UUID.class)
                .optional();
    }

    private static ScenarioProfile profile(ResultSet row, Map<UUID, List<ScenarioProfile.Picture>> pictures)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Array projections = row.getArray("projections");
        return new ScenarioProfile(
                id,
                row.getObject("project_id", UUID.class),
                row.getInt("number"),
                row.getObject("analysis", Integer.class),
                List.of((UUID[]) projections.getArray()),
                row.getString("title"),
                row.getString("body"),
                row.getInt("revision"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                pictures.getOrDefault(id, List.of()));
    }
}
