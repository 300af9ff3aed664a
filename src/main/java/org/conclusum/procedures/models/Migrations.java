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

/** What is and was moved. A claim says which run works on a move: who lost it has nothing to say any more. */
@Repository
class Migrations {

    /** A move that a node took on. */
    record Claimed(UUID id, UUID claim, int attempts) {}

    private final JdbcClient jdbc;

    Migrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it could be added: of a process one at a time is under way. */
    boolean add(Migration migration) {
        int added = jdbc.sql("""
                        insert into model_migration (id, process, target, state, moved_by_id, moved_by, moved_at, undoes)
                        values (:id, :process, :target, :state, :byId, :by, :at, :undoes)
                        on conflict (process) where state in ('WAITING', 'RUNNING') do nothing""")
                .param("id", migration.id())
                .param("process", migration.process())
                .param("target", migration.target())
                .param("state", migration.state().name())
                .param("byId", migration.movedById())
                .param("by", migration.movedBy())
                .param("at", migration.movedAt().atOffset(ZoneOffset.UTC))
                .param("undoes", migration.undoes())
                .update();
        if (added == 0) {
            return false;
        }
        migration.cases().forEach(move -> jdbc.sql("""
                        insert into model_migration_case (migration, engine_case, subject, source, goal, state, reason)
                        values (:migration, :case, :subject, :source, :goal, :state, :reason)""")
                .param("migration", migration.id())
                .param("case", move.engineCase())
                .param("subject", move.subject())
                .param("source", move.source())
                .param("goal", move.goal())
                .param("state", move.fate().name())
                .param("reason", move.reason())
                .update());
        return true;
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

    Optional<Claimed> claim() {
        return jdbc.sql("""
                        update model_migration set state = 'RUNNING', claim = gen_random_uuid(), claimed_at = now(),
                            attempts = attempts + 1
                        where id = (select id from model_migration
                            where state = 'WAITING'
                                or state = 'RUNNING' and claimed_at < now() - interval '5 minutes'
                            order by moved_at limit 1 for update skip locked)
                        returning id, claim, attempts""")
                .query((row, number) ->
                        new Claimed(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3)))
                .optional();
    }

    /** Notes what becomes of one case; whether the run is still wanted and the case still waited. */
    boolean settle(Claimed run, CaseMove move, CaseMove.Fate fate, String reason) {
        return jdbc.sql("""
                        with mine as (update model_migration set claimed_at = now()
                            where id = :id and claim = :claim returning id)
                        update model_migration_case c set state = :state, reason = :reason from mine
                        where c.migration = mine.id and c.engine_case = :case and c.state = 'PENDING'""")
                        .param("id", run.id())
                        .param("claim", run.claim())
                        .param("case", move.engineCase())
                        .param("state", fate.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    /** Ends a run; answers whether it was still wanted. */
    boolean end(Claimed run, MigrationState state) {
        return jdbc.sql("update model_migration set state = :state, claim = null where id = :id and claim = :claim")
                        .param("state", state.name())
                        .param("id", run.id())
                        .param("claim", run.claim())
                        .update()
                == 1;
    }

    /** Gives a move up that is under way; answers whether it was. */
    boolean cancel(UUID id) {
        return jdbc.sql("update model_migration set state = 'CANCELLED', claim = null"
                                + " where id = ? and state in ('WAITING', 'RUNNING')")
                        .param(id)
                        .update()
                == 1;
    }

    private Migration migration(ResultSet row, int number) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Migration(
                id,
                row.getString("process"),
                row.getInt("target"),
                MigrationState.valueOf(row.getString("state")),
                row.getObject("moved_by_id", UUID.class),
                row.getString("moved_by"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getObject("undoes", UUID.class),
                cases(id));
    }

    private List<CaseMove> cases(UUID migration) {
        return jdbc.sql("select * from model_migration_case where migration = ?"
                        + " order by state <> 'STAYED', state, source, engine_case")
                .param(migration)
                .query((row, number) -> new CaseMove(
                        row.getString("engine_case"),
                        row.getString("subject"),
                        row.getInt("source"),
                        row.getInt("goal"),
                        CaseMove.Fate.valueOf(row.getString("state")),
                        row.getString("reason")))
                .list();
    }
}
