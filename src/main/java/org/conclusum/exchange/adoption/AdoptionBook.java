package org.conclusum.exchange.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Adoptions and the steps that they took, in the database. */
@Component
class AdoptionBook {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    AdoptionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Adoption adoption) {
        write(
                        "insert into adoption (id, practice_id, edition, taker, committee_id, stage, elements, proposal_id,"
                                + " pilot_until, effect, end_reason, feedback, begun_at, changed_by, changed_at) values"
                                + " (:id, :practice, :edition, :taker, :committee, :stage, cast(:elements as jsonb),"
                                + " :proposal, :until, :effect, :reason, :feedback, :begunAt, :changedBy, :changedAt)",
                        adoption)
                .param("practice", adoption.practice())
                .param("edition", adoption.edition())
                .param("taker", adoption.taker())
                .param("committee", adoption.committee())
                .param("begunAt", Timestamp.from(adoption.begunAt()))
                .update();
        step(adoption);
    }

    void update(Adoption adoption) {
        write(
                        "update adoption set stage = :stage, elements = cast(:elements as jsonb), proposal_id = :proposal,"
                                + " pilot_until = :until, effect = :effect, end_reason = :reason, feedback = :feedback,"
                                + " changed_by = :changedBy, changed_at = :changedAt where id = :id",
                        adoption)
                .update();
        step(adoption);
    }

    private static StatementSpec write(JdbcClient jdbc, String sql, Adoption adoption) {
        return jdbc.sql(sql)
                .param("id", adoption.id())
                .param("stage", adoption.stage().name())
                .param("elements", JSON.writeValueAsString(adoption.elements()))
                .param("proposal", adoption.proposal())
                .param("until", adoption.pilotUntil())
                .param("effect", adoption.effect())
                .param("reason", adoption.endReason())
                .param("feedback", adoption.feedback())
                .param("changedBy", adoption.changedBy())
                .param("changedAt", Timestamp.from(adoption.changedAt()));
    }

    private StatementSpec write(String sql, Adoption adoption) {
        return write(jdbc, sql, adoption);
    }

    private void step(Adoption adoption) {
        jdbc.sql(
                        "insert into adoption_step (adoption_id, stage, at, by_name) values (?, ?, ?, ?) on conflict do nothing")
                .params(
                        adoption.id(),
                        adoption.stage().name(),
                        Timestamp.from(adoption.changedAt()),
                        adoption.changedBy())
                .update();
    }

    List<AdoptionStep> steps(UUID adoption) {
        return jdbc.sql("select stage, at, by_name from adoption_step where adoption_id = ? order by at")
                .param(adoption)
                .query((row, number) -> new AdoptionStep(
                        AdoptionStage.valueOf(row.getString("stage")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_name")))
                .list();
    }

    Optional<Adoption> find(UUID id) {
        return jdbc.sql("select * from adoption where id = ?")
                .param(id)
                .query(AdoptionBook::adoption)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    Adoption lock(UUID id) {
        return jdbc.sql("select * from adoption where id = ? for update")
                .param(id)
                .query(AdoptionBook::adoption)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.ADOPTION, id));
    }

    Optional<Adoption> ofProposal(UUID proposal) {
        return jdbc.sql("select * from adoption where proposal_id = ?")
                .param(proposal)
                .query(AdoptionBook::adoption)
                .optional();
    }

    boolean isRunning(UUID practice, String taker) {
        return jdbc.sql(
                        "select exists (select 1 from adoption where practice_id = ? and taker = ? and stage <> 'ENDED')")
                .params(practice, taker)
                .query(Boolean.class)
                .single();
    }

    static Adoption adoption(ResultSet row, int number) throws SQLException {
        return new Adoption(
                row.getObject("id", UUID.class),
                row.getObject("practice_id", UUID.class),
                row.getInt("edition"),
                row.getString("taker"),
                row.getObject("committee_id", UUID.class),
                AdoptionStage.valueOf(row.getString("stage")),
                Arrays.asList(JSON.readValue(row.getString("elements"), AdaptedElement[].class)),
                row.getObject("proposal_id", UUID.class),
                row.getObject("pilot_until", LocalDate.class),
                row.getString("effect"),
                row.getString("end_reason"),
                row.getString("feedback"),
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
