package org.conclusum.procedures.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was moved. */
@Repository
class Migrations {

    private final JdbcClient jdbc;

    Migrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Migration migration) {
        jdbc.sql("""
                        insert into model_migration (id, process, target, moved_by, moved_at, undoes)
                        values (:id, :process, :target, :by, :at, :undoes)""")
                .param("id", migration.id())
                .param("process", migration.process())
                .param("target", migration.target())
                .param("by", migration.movedBy())
                .param("at", migration.movedAt().atOffset(ZoneOffset.UTC))
                .param("undoes", migration.undoes())
                .update();
        migration.cases().forEach(move -> jdbc.sql("""
                        insert into model_migration_case (migration, engine_case, subject, source, moved, reason)
                        values (:migration, :case, :subject, :source, :moved, :reason)""")
                .param("migration", migration.id())
                .param("case", move.engineCase())
                .param("subject", move.subject())
                .param("source", move.source())
                .param("moved", move.moved())
                .param("reason", move.reason())
                .update());
    }

    Optional<Migration> find(UUID id) {
        return jdbc.sql("select * from model_migration where id = ?")
                .param(id)
                .query(this::migration)
                .optional();
    }

    /** The last one of a process. */
    Optional<Migration> last(String process) {
        return jdbc.sql("select * from model_migration where process = ? order by moved_at desc limit 1")
                .param(process)
                .query(this::migration)
                .optional();
    }

    private Migration migration(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Migration(
                id,
                row.getString("process"),
                row.getInt("target"),
                row.getString("moved_by"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getObject("undoes", UUID.class),
                cases(id));
    }

    private List<CaseMove> cases(UUID migration) {
        return jdbc.sql("select * from model_migration_case where migration = ? order by moved, source, engine_case")
                .param(migration)
                .query((row, number) -> new CaseMove(
                        row.getString("engine_case"),
                        row.getString("subject"),
                        row.getInt("source"),
                        row.getBoolean("moved"),
                        row.getString("reason")))
                .list();
    }
}
