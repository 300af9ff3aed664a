package org.conclusum.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Revisions of cited figures, in the database. */
@Repository
class Revisions {

    private final JdbcClient jdbc;

    Revisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these citations, by citation, the oldest first. */
    Map<UUID, List<Revision>> of(Collection<UUID> citations) {
        return citations.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from evidence_revision where citation_id in (:citations) order by serial")
                        .param("citations", citations)
                        .query(Revisions::revision)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Revision::citation));
    }

    Optional<Revision> find(UUID id) {
        return jdbc.sql("select * from evidence_revision where id = ?")
                .param(id)
                .query(Revisions::revision)
                .optional();
    }

    /** Those that wait to be judged in these committees, the oldest first. */
    List<Revision> open(Collection<UUID> committees, int limit) {
        return committees.isEmpty()
                ? List.of()
                : jdbc.sql("select r.* from evidence_revision r join evidence_citation c on c.id = r.citation_id"
                                + " where c.committee_id in (:committees) and c.withdrawn_at is null and r.weighty"
                                + " and r.outcome is null and r.superseded_at is null"
                                + " order by r.found_at, r.id limit :limit")
                        .param("committees", committees)
                        .param("limit", limit)
                        .query(Revisions::revision)
                        .list();
    }

    /** Those that a committee is to hear of. */
    List<Revision> unreported(UUID committee) {
        return jdbc.sql("select r.* from evidence_revision r join evidence_citation c on c.id = r.citation_id"
                        + " where c.committee_id = ? and c.withdrawn_at is null and r.outcome = 'COMMITTEE_AGAIN'"
                        + " and r.reported_at is null order by r.settled_at, r.id")
                .param(committee)
                .query(Revisions::revision)
                .list();
    }

    void reported(Collection<UUID> revisions, Instant at) {
        if (!revisions.isEmpty()) {
            jdbc.sql("update evidence_revision set reported_at = :at where id in (:revisions)")
                    .param("at", Timestamp.from(at))
                    .param("revisions", revisions)
                    .update();
        }
    }

    /** Nobody judges any more what has changed once more. */
    void supersede(UUID citation, Instant at) {
        jdbc.sql("update evidence_revision set superseded_at = ? where citation_id = ? and outcome is null"
                        + " and superseded_at is null")
                .params(Timestamp.from(at), citation)
                .update();
    }

    void add(UUID citation, int serial, Instant foundAt, List<CitedFigure> figures, boolean weighty) {
        jdbc.sql("insert into evidence_revision (id, citation_id, serial, found_at, figures, weighty)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        citation,
                        serial,
                        Timestamp.from(foundAt),
                        EvidenceText.write(figures),
                        weighty)
                .update();
    }

    void settle(UUID revision, RevisionOutcome outcome, String note, String by, Instant at) {
        jdbc.sql("update evidence_revision set outcome = ?, note = ?, settled_by = ?, settled_at = ? where id = ?")
                .params(outcome.name(), note, by, Timestamp.from(at), revision)
                .update();
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new Revision(
                row.getObject("id", UUID.class),
                row.getObject("citation_id", UUID.class),
                row.getInt("serial"),
                row.getTimestamp("found_at").toInstant(),
                EvidenceText.figures(row.getString("figures")),
                row.getBoolean("weighty"),
                row.getTimestamp("superseded_at") != null,
                outcome == null ? null : RevisionOutcome.valueOf(outcome),
                row.getString("note"),
                row.getString("settled_by"),
                moment(row.getTimestamp("settled_at")),
                moment(row.getTimestamp("reported_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
