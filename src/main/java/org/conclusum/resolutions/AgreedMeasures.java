package org.conclusum.resolutions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Agreed measures and the reports on them in the database. */
@Component
class AgreedMeasures {

    private final JdbcClient jdbc;

    AgreedMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AgreedMeasure measure) {
        jdbc.sql(
                        "insert into agreed_measure (id, committee_id, origin_kind, origin_id, origin_title, origin_route, title,"
                                + " owner, due, first_due, report_due, light, percent, assigned_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        measure.id(),
                        measure.committee(),
                        measure.origin().kind().name(),
                        measure.origin().id(),
                        measure.originTitle(),
                        measure.originRoute(),
                        measure.title(),
                        measure.owner(),
                        measure.due(),
                        measure.firstDue(),
                        measure.reportDue(),
                        measure.light().name(),
                        measure.percent(),
                        Timestamp.from(measure.assignedAt()))
                .update();
    }

    void update(AgreedMeasure measure) {
        jdbc.sql("update agreed_measure set due = :due, report_due = :reportDue, light = :light, percent = :percent,"
                        + " reported_at = :reportedAt, done_at = :doneAt, escalated_on = :escalatedOn where id = :id")
                .param("due", measure.due())
                .param("reportDue", measure.reportDue())
                .param("light", measure.light().name())
                .param("percent", measure.percent())
                .param("reportedAt", timestamp(measure.reportedAt()))
                .param("doneAt", timestamp(measure.doneAt()))
                .param("escalatedOn", measure.escalatedOn())
                .param("id", measure.id())
                .update();
    }

    void reminded(UUID measure, LocalDate day) {
        jdbc.sql("update agreed_measure set reminded_on = ? where id = ?")
                .params(day, measure)
                .update();
    }

    void escalated(UUID measure, LocalDate day) {
        jdbc.sql("update agreed_measure set escalated_on = ? where id = ?")
                .params(day, measure)
                .update();
    }

    void addReport(AgreedMeasure measure, LocalDate previousDue, MeasureReport report, String reporter, Instant at) {
        jdbc.sql(
                        "insert into agreed_report (id, measure_id, at, reporter, text, light, previous_due, due, reason, percent)"
                                + " values (:id, :measure, :at, :reporter, :text, :light, :previousDue, :due, :reason, :percent)")
                .param("id", UUID.randomUUID())
                .param("measure", measure.id())
                .param("at", Timestamp.from(at))
                .param("reporter", reporter)
                .param("text", report.text().strip())
                .param("light", (report.done() ? Light.DONE : measure.light()).name())
                .param("previousDue", previousDue)
                .param("due", measure.due())
                .param(
                        "reason",
                        report.reason().isBlank() ? null : report.reason().strip())
                .param("percent", report.done() ? null : report.percent())
                .update();
    }

    /** Reports on one, the latest first. */
    List<ReportRow> reportsOn(UUID measure) {
        return jdbc.sql("select * from agreed_report where measure_id = ? order by at desc, id")
                .param(measure)
                .query(ResolutionRows::report)
                .list();
    }

    Optional<AgreedMeasure> find(UUID id) {
        return jdbc.sql("select * from agreed_measure where id = ?")
                .param(id)
                .query(AgreedMeasures::measure)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    AgreedMeasure lock(UUID id) {
        return jdbc.sql("select * from agreed_measure where id = ? for update")
                .param(id)
                .query(AgreedMeasures::measure)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, id));
    }

    /** Open ones of which somebody is to be reminded, or the chair is to be told; another node passes over them. */
    List<AgreedMeasure> lockDue(LocalDate today, int limit) {
        return jdbc.sql(
                        "select * from agreed_measure where done_at is null and ((report_due <= :soon and (reminded_on is null"
                                + " or reminded_on <= :before)) or (due < :today and escalated_on is null))"
                                + " order by due, id limit :limit for update skip locked")
                .param("soon", today.plusWeeks(1))
                .param("before", today.minusDays(Measure.DAYS_BETWEEN_REMINDERS))
                .param("today", today)
                .param("limit", limit)
                .query(AgreedMeasures::measure)
                .list();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static AgreedMeasure measure(ResultSet row, int number) throws SQLException {
        return new AgreedMeasure(
                row.getObject("id", UUID.class),
                row.getObject("committee_id", UUID.class),
                new Subject(Subject.Kind.valueOf(row.getString("origin_kind")), row.getObject("origin_id", UUID.class)),
                row.getString("origin_title"),
                row.getString("origin_route"),
                row.getString("title"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                row.getObject("first_due", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                Light.valueOf(row.getString("light")),
                row.getInt("percent"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                instant(row, "reported_at"),
                instant(row, "done_at"),
                row.getObject("reminded_on", LocalDate.class),
                row.getObject("escalated_on", LocalDate.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
