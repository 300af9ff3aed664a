package org.conclusum.documents;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.documents.rules.FileContentMustMatchItsName;
import org.conclusum.documents.rules.FileMustFit;
import org.conclusum.documents.rules.FileMustNotBeEmpty;
import org.conclusum.documents.rules.FileNameMustBePlain;
import org.conclusum.documents.rules.FileType;
import org.conclusum.documents.rules.FileTypeMustBeAllowed;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files with their hashes. Who may read one is decided by the module that owns it. */
@Service
@Transactional
public class DocumentStore {

    /** The largest file that is kept, in bytes. */
    public static final int LARGEST = (int) FileMustFit.LIMIT;

    private final JdbcClient jdbc;
    private final Clock clock;

    DocumentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Stores a file after checking its size (25 MB), its name and that its content is of an allowed type. */
    public DocumentRow store(String name, byte[] content, Actor actor) {
        Rule.checkAll(
                new FileNameMustBePlain(name),
                new FileMustNotBeEmpty(name, content.length),
                new FileMustFit(name, content.length),
                new FileTypeMustBeAllowed(name),
                new FileContentMustMatchItsName(name, content));
        DocumentRow row = new DocumentRow(
                UUID.randomUUID(),
                name,
                FileType.byName(name).orElseThrow().mediaType(),
                content.length,
                sha256(content),
                actor.name(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS));
        jdbc.sql("insert into document (id, name, media_type, size, sha256, uploaded_by, uploaded_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        row.id(),
                        row.name(),
                        row.mediaType(),
                        row.size(),
                        row.sha256(),
                        row.uploadedBy(),
                        Timestamp.from(row.uploadedAt()))
                .update();
        jdbc.sql("insert into document_content (document_id, content) values (?, ?)")
                .params(row.id(), content)
                .update();
        return row;
    }

    /** Stores a file in the place of another, which is kept as the version before it; both are read, to be compared. */
    public DocumentRow replace(UUID old, String name, byte[] content, Actor actor) {
        DocumentRow row = store(name, content, actor);
        jdbc.sql("update document set replaces = ? where id = ?")
                .params(old, row.id())
                .update();
        jdbc.sql("insert into document_text (document_id, state) select id, 'WAITING' from document"
                        + " where id in (?, ?) on conflict do nothing")
                .params(old, row.id())
                .update();
        return row;
    }

    /** Each of these files with the versions before it, the newest first, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, List<DocumentRow>> histories(Collection<UUID> documents) {
        Map<UUID, List<DocumentRow>> histories = new HashMap<>();
        if (!documents.isEmpty()) {
            jdbc.sql("with recursive version as (select d.*, d.id as newest, 1 as depth from document d"
                            + " where d.id in (:documents) union all select d.*, v.newest, v.depth + 1"
                            + " from version v join document d on d.id = v.replaces)"
                            + " select * from version order by depth")
                    .param("documents", documents)
                    .query(row -> {
                        histories
                                .computeIfAbsent(row.getObject("newest", UUID.class), newest -> new ArrayList<>())
                                .add(row(row, 0));
                    });
        }
        return histories;
    }

    /** The files among these ids, in one query. */
    @Transactional(readOnly = true)
    public Map<UUID, DocumentRow> rows(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select * from document where id in (:ids)")
                .param("ids", ids)
                .query(DocumentStore::row)
                .stream()
                .collect(Collectors.toMap(DocumentRow::id, Function.identity()));
    }

    /**
     * The content of a file.
     *
     * @throws NotFound where the id is unknown
     */
    @Transactional(readOnly = true)
    public byte[] content(UUID document) {
        return jdbc.sql("select content from document_content where document_id = ?")
                .param(document)
                .query((row, number) -> row.getBytes("content"))
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.DOCUMENT, document));
    }

    /** Takes away a file that nobody needs any more. */
    public void remove(UUID document) {
        jdbc.sql("delete from document where id = ?").param(document).update();
    }

    private static DocumentRow row(ResultSet row, int number) throws SQLException {
        return new DocumentRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getTimestamp("uploaded_at").toInstant());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
