package org.conclusum.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stands cited, in the database; what was taken back is kept there and shown nowhere. */
@Repository
class Citations {

    private static final String STANDING = "select * from evidence_citation where withdrawn_at is null and ";

    private final JdbcClient jdbc;
    private final Revisions revisions;

    Citations(JdbcClient jdbc, Revisions revisions) {
        this.jdbc = jdbc;
        this.revisions = revisions;
    }

    /** What a proposal rests on, in the order in which it was cited. */
    List<Citation> of(UUID proposal) {
        return withRevisions(jdbc.sql(STANDING + "proposal_id = ? order by cited_at, id")
                .param(proposal)
                .query(Citations::citation)
                .list());
    }

    /** What these proposals rest on, in the order in which it was cited. */
    List<Citation> ofAll(Collection<UUID> proposals) {
        return proposals.isEmpty()
                ? List.of()
                : withRevisions(jdbc.sql(STANDING + "proposal_id in (:proposals) order by cited_at, id")
                        .param("proposals", proposals)
                        .query(Citations::citation)
                        .list());
    }

    int count(UUID proposal) {
        return jdbc.sql("select count(*) from evidence_citation where withdrawn_at is null and proposal_id = ?")
                .param(proposal)
                .query(Integer.class)
                .single();
    }

    /** Those among these citations that stand. */
    List<Citation> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : withRevisions(jdbc.sql(STANDING + "id in (:ids) order by cited_at, id")
                        .param("ids", ids)
                        .query(Citations::citation)
                        .list());
    }

    Optional<Citation> lock(UUID id) {
        return one(jdbc.sql(STANDING + "id = ? for update")
                .param(id)
                .query(Citations::citation)
                .optional());
    }

    /** Those that rest on figures of a table, locked in one order. */
    List<Citation> lockOnTable(String table) {
        return withRevisions(jdbc.sql(STANDING + "table_code = ? order by id for update")
                .param(table)
                .query(Citations::citation)
                .list());
    }

    Optional<Citation> find(UUID id) {
        return one(jdbc.sql(STANDING + "id = ?")
                .param(id)
                .query(Citations::citation)
                .optional());
    }

    /** The indicator with all that it is reckoned from, as it was when it was cited. */
    String reckoning(UUID id) {
        return jdbc.sql("select reckoning from evidence_citation where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    void add(Citation citation, String reckoning) {
        jdbc.sql("insert into evidence_citation (id, proposal_id, committee_id, indicator_id, table_code, reckoning,"
                        + " content, sha256, threshold, note, cited_by, cited_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?)")
                .params(
                        citation.id(),
                        citation.proposal(),
                        citation.committee(),
                        citation.indicator(),
                        citation.snapshot().table(),
                        reckoning,
                        citation.text(),
                        citation.sha256(),
                        citation.threshold(),
                        citation.note(),
                        citation.citedBy(),
                        Timestamp.from(citation.citedAt()))
                .update();
    }

    void withdraw(UUID id, String by, Instant at) {
        jdbc.sql("update evidence_citation set withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(by, Timestamp.from(at), id)
                .update();
    }

    private Optional<Citation> one(Optional<Citation> found) {
        return found.map(citation -> withRevisions(List.of(citation)).getFirst());
    }

    private List<Citation> withRevisions(List<Citation> citations) {
        Map<UUID, List<Revision>> found =
                new HashMap<>(revisions.of(citations.stream().map(Citation::id).toList()));
        return citations.stream()
                .map(citation -> with(citation, found.get(citation.id())))
                .toList();
    }

    private static Citation with(Citation citation, @Nullable List<Revision> revisions) {
        return revisions == null
                ? citation
                : new Citation(
                        citation.id(),
                        citation.proposal(),
                        citation.committee(),
                        citation.indicator(),
                        citation.snapshot(),
                        citation.text(),
                        citation.sha256(),
                        citation.threshold(),
                        citation.note(),
                        citation.citedBy(),
                        citation.citedAt(),
                        revisions);
    }

    private static Citation citation(ResultSet row, int number) throws SQLException {
        String text = row.getString("content");
        return new Citation(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getObject("indicator_id", UUID.class),
                EvidenceText.read(text, Snapshot.class),
                text,
                row.getString("sha256"),
                row.getBigDecimal("threshold"),
                row.getString("note"),
                row.getString("cited_by"),
                row.getTimestamp("cited_at").toInstant(),
                List.of());
    }
}
