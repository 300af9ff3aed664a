package org.conclusum.monitoring.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.genesis.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The imports with what they brought. Everybody who is signed in may know where figures come from. */
@Service
@Transactional(readOnly = true)
public class ImportListing {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String ROWS =
            "select i.*, s.name as source_name from figure_import i join figure_source s on s.code = i.source ";

    private final JdbcClient jdbc;
    private final ImportOffice office;
    private final ImportReadings readings;

    ImportListing(JdbcClient jdbc, ImportOffice office, ImportReadings readings) {
        this.jdbc = jdbc;
        this.office = office;
        this.readings = readings;
    }

    public boolean mayImport(Actor actor) {
        return office.mayImport(actor);
    }

    /** The latest first; what is not taken over only the office sees. */
    public List<ImportRow> page(int offset, int limit, Actor actor) {
        return jdbc.sql(ROWS + "where :office or state in ('APPLIED', 'UNDONE') order by begun_at desc, id"
                        + " limit :limit offset :offset")
                .param("office", office.mayImport(actor))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> row(row, actor))
                .list();
    }

    /** @throws NotFound where there is none, or it is none of the person's business */
    public ImportRow get(UUID id, Actor actor) {
        return jdbc.sql(ROWS + "where i.id = :id and (:office or state in ('APPLIED', 'UNDONE'))")
                .param("id", id)
                .param("office", office.mayImport(actor))
                .query((row, number) -> row(row, actor))
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
    }

    /** How far the reading of a file is, where it is read on this node. */
    public Optional<ImportProgress> progress(UUID id) {
        return readings.progress(id);
    }

    private ImportRow row(ResultSet row, Actor actor) throws SQLException {
        return new ImportRow(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getString("table_code"),
                row.getString("source_name"),
                row.getDate("retrieved_on").toLocalDate(),
                row.getString("alteration"),
                row.getString("actor"),
                ImportState.valueOf(row.getString("state")),
                row.getTimestamp("begun_at").toInstant(),
                moment(row.getTimestamp("applied_at")),
                moment(row.getTimestamp("undone_at")),
                row.getString("undone_by"),
                row.getLong("rows_read"),
                row.getLong("values_read"),
                JSON.readValue(row.getString("marks"), new TypeReference<>() {}),
                row.getInt("territories"),
                row.getInt("periods"),
                row.getLong("rejected"),
                JSON.readValue(row.getString("rejections"), new TypeReference<List<Rejection>>() {}),
                new Comparison(row.getLong("fresh"), row.getLong("changed"), row.getLong("same")),
                JSON.readValue(row.getString("examples"), new TypeReference<List<FigureChange>>() {}),
                row.getBoolean("plain"),
                office.mayContinue(row.getString("region"), actor));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
