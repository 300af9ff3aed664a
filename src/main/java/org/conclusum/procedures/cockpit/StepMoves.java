package org.conclusum.procedures.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Who took which case to another step, or asked for it. */
@Repository
class StepMoves {

    private final JdbcClient jdbc;

    StepMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StepMove> find(UUID id) {
        return jdbc.sql("select * from step_move where id = ?")
                .param(id)
                .query(StepMoves::move)
                .optional();
    }

    List<StepMove> requested() {
        return jdbc.sql("select * from step_move where state = 'REQUESTED' order by requested_at limit 100")
                .query(StepMoves::move)
                .list();
    }

    /** What was done or asked for with one case, the latest first. */
    List<StepMove> of(String engineCase) {
        return jdbc.sql("select * from step_move where engine_case = ? order by requested_at desc limit 100")
                .param(engineCase)
                .query(StepMoves::move)
                .list();
    }

    /** Whether it could be added: a case has one open request. */
    boolean add(StepMove move) {
        return decision(jdbc.sql("""
                        insert into step_move (id, process, engine_case, subject, from_step, from_name, to_step, to_name,
                            along, reason, state, requested_by_id, requested_by, requested_at, decided_by_id, decided_by,
                            decided_at)
                        values (:id, :process, :case, :subject, :from, :fromName, :to, :toName, :along, :reason, :state,
                            :requestedById, :requestedBy, :requestedAt, :decidedById, :decidedBy, :decidedAt)
                        on conflict (engine_case) where state = 'REQUESTED' do nothing"""), move)
                        .param("process", move.process())
                        .param("case", move.engineCase())
                        .param("subject", move.subject())
                        .param("from", move.from())
                        .param("fromName", move.fromName())
                        .param("to", move.to())
                        .param("toName", move.toName())
                        .param("along", move.along())
                        .param("reason", move.reason())
                        .param("requestedById", move.requestedById())
                        .param("requestedBy", move.requestedBy())
                        .param("requestedAt", move.requestedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void decide(StepMove move) {
        int decided = decision(jdbc.sql("""
                        update step_move set state = :state, decided_by_id = :decidedById, decided_by = :decidedBy,
                            decided_at = :decidedAt where id = :id and state = 'REQUESTED'"""), move).update();
        if (decided == 0) {
            throw new OptimisticLockingFailureException("move " + move.id() + " was decided meanwhile");
        }
    }

    private static StatementSpec decision(StatementSpec statement, StepMove move) {
        Instant at = move.decidedAt();
        return statement
                .param("id", move.id())
                .param("state", move.state().name())
                .param("decidedById", move.decidedById())
                .param("decidedBy", move.decidedBy())
                .param("decidedAt", at == null ? null : at.atOffset(ZoneOffset.UTC));
    }

    private static StepMove move(ResultSet row, int number) throws SQLException {
        return new StepMove(
                row.getObject("id", UUID.class),
                row.getString("process"),
                row.getString("engine_case"),
                row.getString("subject"),
                row.getString("from_step"),
                row.getString("from_name"),
                row.getString("to_step"),
                row.getString("to_name"),
                row.getBoolean("along"),
                row.getString("reason"),
                StepMove.State.valueOf(row.getString("state")),
                row.getObject("requested_by_id", UUID.class),
                row.getString("requested_by"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("decided_by_id", UUID.class),
                row.getString("decided_by"),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
