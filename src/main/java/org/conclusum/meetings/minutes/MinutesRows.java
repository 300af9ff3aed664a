package org.conclusum.meetings.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.documents.RichText;
import org.conclusum.meetings.minutes.SectionView.AddendumRow;
import org.conclusum.meetings.minutes.SectionView.DeclarationRow;
import org.conclusum.meetings.minutes.SectionView.ObjectionRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads minutes row by row, in a fixed number of queries. */
@Repository
class MinutesRows {

    private record Of<T>(UUID section, T row) {}

    private final JdbcClient jdbc;

    MinutesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MinutesRow> find(UUID meeting) {
        return jdbc.sql("select * from minutes where meeting_id = ?")
                .param(meeting)
                .query(MinutesRows::minutes)
                .optional();
    }

    /** The sections in the order of the agenda, closed ones only where they are asked for. */
    List<SectionView> sections(UUID meeting, boolean closedToo) {
        Map<UUID, List<DeclarationRow>> declarations = bySection(
                "select d.* from minutes_declaration d join minutes_section s on s.id = d.section_id"
                        + " where s.meeting_id = ? order by d.recorded_at, d.id",
                meeting,
                row -> new DeclarationRow(
                        row.getObject("id", UUID.class),
                        DeclarationKind.valueOf(row.getString("kind")),
                        text(row, "speaker"),
                        text(row, "words"),
                        text(row, "recorded_by")));
        Map<UUID, List<ObjectionRow>> objections = bySection(
                "select * from minutes_objection where meeting_id = ? order by raised_at, id",
                meeting,
                row -> new ObjectionRow(
                        row.getObject("id", UUID.class),
                        ObjectionState.valueOf(row.getString("state")),
                        text(row, "words"),
                        text(row, "raised_by"),
                        row.getTimestamp("raised_at").toInstant(),
                        row.getString("reason"),
                        row.getString("decided_by"),
                        instant(row, "decided_at")));
        Map<UUID, List<AddendumRow>> addenda = bySection(
                "select * from minutes_addendum where meeting_id = ? order by written_at, id",
                meeting,
                row -> new AddendumRow(
                        new RichText(text(row, "html")),
                        text(row, "written_by"),
                        row.getTimestamp("written_at").toInstant()));
        return jdbc.sql("select * from minutes_section where meeting_id = ? and (not closed or ?) order by position")
                .params(meeting, closedToo)
                .query((row, number) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new SectionView(
                            id,
                            row.getObject("item_id", UUID.class),
                            row.getBoolean("closed"),
                            new RichText(text(row, "html")),
                            row.getInt("revision"),
                            text(row, "edited_by"),
                            row.getTimestamp("edited_at").toInstant(),
                            declarations.getOrDefault(id, List.of()),
                            objections.getOrDefault(id, List.of()),
                            addenda.getOrDefault(id, List.of()));
                })
                .list();
    }

    /** The files, the latest first; those with closed items only where they are asked for. */
    List<MinutesFile> files(UUID meeting, boolean closedToo) {
        return jdbc.sql("select f.*, d.name, d.size from minutes_document f join document d on d.id = f.document_id"
                        + " where f.meeting_id = ? and (not f.closed or ?) order by f.added_at desc, d.name")
                .params(meeting, closedToo)
                .query(MinutesRows::file)
                .list();
    }

    void add(UUID meeting, MinutesFile file) {
        jdbc.sql("insert into minutes_document (document_id, meeting_id, kind, closed, note, added_by, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        file.document(),
                        meeting,
                        file.kind().name(),
                        file.closed(),
                        file.note(),
                        file.addedBy(),
                        Timestamp.from(file.addedAt()))
                .update();
    }

    long openObjections(UUID meeting) {
        return jdbc.sql("select count(*) from minutes_objection where meeting_id = ? and state = 'RAISED'")
                .param(meeting)
                .query(Long.class)
                .single();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, List<T>> bySection(String sql, UUID meeting, Reader<T> reader) {
        return jdbc
                .sql(sql)
                .param(meeting)
                .query((row, number) -> new Of<>(row.getObject("section_id", UUID.class), reader.read(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Of::section, Collectors.mapping(Of::row, Collectors.toCollection(ArrayList::new))));
    }

    private static MinutesRow minutes(ResultSet row, int number) throws SQLException {
        return new MinutesRow(
                row.getObject("meeting_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                MinutesState.valueOf(row.getString("state")),
                row.getString("return_reason"),
                row.getString("submitted_by"),
                instant(row, "submitted_at"),
                row.getString("approved_by"),
                instant(row, "sent_at"),
                row.getObject("objections_until", LocalDate.class),
                instant(row, "final_at"),
                signature(row, "chair"),
                signature(row, "taker"),
                instant(row, "published_at"));
    }

    private static MinutesFile file(ResultSet row, int number) throws SQLException {
        return new MinutesFile(
                row.getObject("document_id", UUID.class),
                MinutesFile.Kind.valueOf(row.getString("kind")),
                text(row, "name"),
                row.getLong("size"),
                row.getBoolean("closed"),
                text(row, "note"),
                text(row, "added_by"),
                row.getTimestamp("added_at").toInstant());
    }

    private static @Nullable Signature signature(ResultSet row, String who) throws SQLException {
        Instant at = instant(row, who + "_at");
        return at == null
                ? null
                : new Signature(row.getObject(who + "_account", UUID.class), text(row, who + "_name"), at);
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
