package org.conclusum.procedures.models;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The drafts of models, open and past. */
@Repository
class ModelDrafts {

    private final JdbcClient jdbc;

    ModelDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ModelDraft> find(UUID id) {
        return jdbc.sql("select * from model_draft where id = ?")
                .param(id)
                .query(ModelDrafts::draft)
                .optional();
    }

    Optional<ModelDraft> open(String process) {
        return jdbc.sql("select * from model_draft where process = ? and state in ('DRAFT', 'PROPOSED', 'SCHEDULED')")
                .param(process)
                .query(ModelDrafts::draft)
                .optional();
    }

    List<ModelDraft> open() {
        return jdbc.sql("select * from model_draft where state in ('DRAFT', 'PROPOSED', 'SCHEDULED') order by process")
                .query(ModelDrafts::draft)
                .list();
    }

    /** What was released of a process, the latest first. */
    List<ModelDraft> released(String process) {
        return jdbc.sql("select * from model_draft where process = ? and state = 'RELEASED' order by released_at desc")
                .param(process)
                .query(ModelDrafts::draft)
                .list();
    }

    /** One whose time to come into force has come; its row is locked until the transaction ends. */
    Optional<ModelDraft> claimDue(Instant now) {
        return jdbc.sql("""
                        select * from model_draft where state = 'SCHEDULED' and effective_at <= :now
                        order by effective_at limit 1 for update skip locked""").param("now", at(now)).query(ModelDrafts::draft).optional();
    }

    void add(ModelDraft draft) {
        filled(jdbc.sql("""
                        insert into model_draft (id, process, decision_table, base, file, note, state, version, writers,
                            edited_by, edited_at, released_by_id, released_by, released_at, effective_at)
                        values (:id, :process, :table, :base, :file, :note, :state, :version, :writers,
                            :editedBy, :editedAt, :releasedById, :releasedBy, :releasedAt, :effectiveAt)"""), draft)
                .param("process", draft.process())
                .param("table", draft.table())
                .update();
    }

    /** Stores the next state of a draft, if the last one is still the one it came from. */
    void update(ModelDraft draft) {
        int updated = filled(jdbc.sql("""
                        update model_draft set base = :base, file = :file, note = :note, state = :state,
                            version = :version, writers = :writers, edited_by = :editedBy, edited_at = :editedAt,
                            released_by_id = :releasedById, released_by = :releasedBy, released_at = :releasedAt,
                            effective_at = :effectiveAt
                        where id = :id and version = :version - 1"""), draft).update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("draft " + draft.id() + " was changed meanwhile");
        }
    }

    private static StatementSpec filled(StatementSpec statement, ModelDraft draft) {
        return statement
                .param("id", draft.id())
                .param("base", draft.base())
                .param("file", draft.file())
                .param("note", draft.note().strip())
                .param("state", draft.state().name())
                .param("version", draft.version())
                .param("writers", draft.writers().toArray(UUID[]::new))
                .param("editedBy", draft.editedBy())
                .param("editedAt", at(draft.editedAt()))
                .param("releasedById", draft.releasedById())
                .param("releasedBy", draft.releasedBy())
                .param("releasedAt", at(draft.releasedAt()))
                .param("effectiveAt", at(draft.effectiveAt()));
    }

    private static ModelDraft draft(ResultSet row, int number) throws SQLException {
        return new ModelDraft(
                row.getObject("id", UUID.class),
                row.getString("process"),
                row.getBoolean("decision_table"),
                row.getInt("base"),
                row.getString("file"),
                row.getString("note"),
                DraftState.valueOf(row.getString("state")),
                row.getLong("version"),
                Set.of((UUID[]) row.getArray("writers").getArray()),
                row.getString("edited_by"),
                row.getObject("edited_at", OffsetDateTime.class).toInstant(),
                row.getObject("released_by_id", UUID.class),
                row.getString("released_by"),
                instant(row, "released_at"),
                instant(row, "effective_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
