package org.conclusum.monitoring.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Monitoring reports, in the database. */
@Repository
class MonitoringReports {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    MonitoringReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the reports of these regions and all that were issued; what changed last first. */
    List<MonitoringReport> readable(Collection<String> regions, int offset, int limit) {
        return withVersions(jdbc.sql("select * from monitoring_report r where r.region = any(cast(? as text[]))"
                        + " or exists (select 1 from monitoring_report_version v where v.report_id = r.id)"
                        + " order by r.changed_at desc, r.id offset ? limit ?")
                .params(regions.toArray(String[]::new), offset, limit)
                .query(MonitoringReports::report)
                .list());
    }

    Optional<MonitoringReport> find(UUID id) {
        return one(jdbc.sql("select * from monitoring_report where id = ?")
                .param(id)
                .query(MonitoringReports::report)
                .optional());
    }

    Optional<MonitoringReport> lock(UUID id) {
        return one(jdbc.sql("select * from monitoring_report where id = ? for update")
                .param(id)
                .query(MonitoringReports::report)
                .optional());
    }

    void add(MonitoringReport report) {
        jdbc.sql("insert into monitoring_report (id, region, ags, content, revision, changed_by, changed_at)"
                        + " values (:id, :region, :ags, :content, :revision, :by, :at)")
                .param("id", report.id())
                .param("region", report.region())
                .param("ags", report.ags())
                .param("content", JSON.writeValueAsString(report.content()))
                .param("revision", report.revision())
                .param("by", report.changedBy())
                .param("at", Timestamp.from(report.changedAt()))
                .update();
    }

    void write(UUID id, ReportContent content, int revision, String by, Instant at) {
        jdbc.sql("update monitoring_report set content = ?, revision = ?, changed_by = ?, changed_at = ? where id = ?")
                .params(JSON.writeValueAsString(content), revision, by, Timestamp.from(at), id)
                .update();
    }

    void add(UUID report, ReportVersion version) {
        jdbc.sql("insert into monitoring_report_version (report_id, number, document_id, file_name, sha256, made_by,"
                        + " made_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        report,
                        version.number(),
                        version.document(),
                        version.fileName(),
                        version.sha256(),
                        version.madeBy(),
                        Timestamp.from(version.madeAt()))
                .update();
    }

    private Optional<MonitoringReport> one(Optional<MonitoringReport> found) {
        return found.map(report -> withVersions(List.of(report)).getFirst());
    }

    private List<MonitoringReport> withVersions(List<MonitoringReport> reports) {
        Map<UUID, List<ReportVersion>> versions = new HashMap<>();
        jdbc.sql("select * from monitoring_report_version where report_id = any(?) order by number desc")
                .param(reports.stream().map(MonitoringReport::id).toArray(UUID[]::new))
                .query(row -> {
                    versions.computeIfAbsent(row.getObject("report_id", UUID.class), report -> new ArrayList<>())
                            .add(version(row));
                });
        return reports.stream()
                .map(report -> new MonitoringReport(
                        report.id(),
                        report.region(),
                        report.ags(),
                        report.content(),
                        report.revision(),
                        report.changedBy(),
                        report.changedAt(),
                        versions.getOrDefault(report.id(), List.of())))
                .toList();
    }

    private static ReportVersion version(ResultSet row) throws SQLException {
        return new ReportVersion(
                row.getInt("number"),
                row.getObject("document_id", UUID.class),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static MonitoringReport report(ResultSet row, int number) throws SQLException {
        return new MonitoringReport(
                row.getObject("id", UUID.class),
                row.getString("region"),
                row.getString("ags"),
                JSON.readValue(row.getString("content"), ReportContent.class),
                row.getInt("revision"),
                row.getString("changed_by"),
                row.getTimestamp("changed_at").toInstant(),
                List.of());
    }
}
