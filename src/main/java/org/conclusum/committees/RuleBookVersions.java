package org.conclusum.committees;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.NoticePeriod.DayKind;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.committees.rules.ProcedureRulesJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the rule books. */
@Repository
class RuleBookVersions {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    RuleBookVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number for the next version; nobody else begins one of this committee meanwhile. */
    int nextNumber(UUID committee) {
        jdbc.sql("select id from committee where id = ? for update")
                .param(committee)
                .query(UUID.class)
                .single();
        return jdbc.sql("select coalesce(max(number), 0) + 1 from rule_book where committee_id = ?")
                .param(committee)
                .query(Integer.class)
                .single();
    }

    Optional<RuleBookVersion> find(UUID id) {
        return jdbc.sql("select * from rule_book where id = ?")
                .param(id)
                .query(RuleBookVersions::version)
                .optional();
    }

    /** All versions of a committee, the latest first. */
    List<RuleBookVersion> of(UUID committee) {
        return jdbc.sql("select * from rule_book where committee_id = ? order by number desc")
                .param(committee)
                .query(RuleBookVersions::version)
                .list();
    }

    Optional<RuleBookVersion> open(UUID committee) {
        return jdbc.sql("select * from rule_book where committee_id = ? and state in ('DRAFT', 'PROPOSED')")
                .param(committee)
                .query(RuleBookVersions::version)
                .optional();
    }

    void add(RuleBookVersion version) {
        filled(jdbc.sql("""
                                insert into rule_book (id, committee_id, number, valid_from, title, source, unverified,
                                    decision, procedure_rules, notice_days, notice_unit, urgent_notice_days,
                                    submission_days, submission_unit, state, version, writers, edited_by, edited_at, released_by_id,
                                    released_by, released_at)
                                values (:id, :committee, :number, :validFrom, :title, :source, :unverified,
                                    cast(:decision as jsonb), cast(:procedure as jsonb), :noticeDays, :noticeUnit,
                                    :urgentDays, :submissionDays, :submissionUnit, :state, :version, :writers, :editedBy, :editedAt,
                                    :releasedById, :releasedBy, :releasedAt)"""), version)
                .param("committee", version.committee())
                .param("number", version.number())
                .update();
    }

    /** Stores the next state of a version, if the last one is still the one it came from. */
    void update(RuleBookVersion version) {
        int updated = filled(jdbc.sql("""
                                update rule_book set valid_from = :validFrom, title = :title, source = :source,
                                    unverified = :unverified, decision = cast(:decision as jsonb),
                                    procedure_rules = cast(:procedure as jsonb), notice_days = :noticeDays,
                                    notice_unit = :noticeUnit, urgent_notice_days = :urgentDays,
                                    submission_days = :submissionDays, submission_unit = :submissionUnit, state = :state, version = :version,
                                    writers = :writers, edited_by = :editedBy, edited_at = :editedAt,
                                    released_by_id = :releasedById, released_by = :releasedBy,
                                    released_at = :releasedAt
                                where id = :id and version = :version - 1"""), version).update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("rule book " + version.id() + " was changed meanwhile");
        }
    }

    private static StatementSpec filled(StatementSpec statement, RuleBookVersion version) {
        RuleBookText text = version.text();
        return statement
                .param("id", version.id())
                .param("validFrom", Date.valueOf(text.validFrom()))
                .param("title", text.title().strip())
                .param("source", text.source().strip())
                .param("unverified", text.unverified())
                .param("decision", DecisionRulesJson.write(text.decision()).toString())
                .param("procedure", ProcedureRulesJson.write(text.procedure()).toString())
                .param("noticeDays", text.notice().days())
                .param("noticeUnit", text.notice().unit().name())
                .param("urgentDays", text.urgentNotice().days())
                .param("submissionDays", text.submissionDays())
                .param("submissionUnit", text.submissionUnit().name())
                .param("state", version.state().name())
                .param("version", version.version())
                .param("writers", version.writers().toArray(UUID[]::new))
                .param("editedBy", version.editedBy())
                .param("editedAt", at(version.editedAt()))
                .param("releasedById", version.releasedById())
                .param("releasedBy", version.releasedBy())
                .param("releasedAt", at(version.releasedAt()));
    }

    private static RuleBookVersion version(ResultSet row, int number) throws SQLException {
        return new RuleBookVersion(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getInt("number"),
                text(row),
                RuleBookState.valueOf(row.getString("state")),
                row.getLong("version"),
                writers(row.getArray("writers")),
                row.getString("edited_by"),
                instant(row, "edited_at"),
                row.getObject("released_by_id", UUID.class),
                row.getString("released_by"),
                instant(row, "released_at"));
    }

    private static RuleBookText text(ResultSet row) throws SQLException {
        NoticePeriod.DayKind unit = NoticePeriod.DayKind.valueOf(row.getString("notice_unit"));
        return new RuleBookText(
                row.getString("title"),
                row.getString("source"),
                row.getBoolean("unverified"),
                row.getDate("valid_from").toLocalDate(),
                DecisionRulesJson.read(JSON.readTree(row.getString("decision"))),
                ProcedureRulesJson.read(JSON.readTree(row.getString("procedure_rules"))),
                new NoticePeriod(row.getInt("notice_days"), unit),
                new NoticePeriod(row.getInt("urgent_notice_days"), unit),
                row.getInt("submission_days"),
                DayKind.valueOf(row.getString("submission_unit")));
    }

    private static Set<UUID> writers(Array column) throws SQLException {
        return Set.of((UUID[]) column.getArray());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
