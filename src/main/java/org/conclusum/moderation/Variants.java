package org.conclusum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.moderation.variants.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Variants of motions and what the office thinks of them, in the database. */
@Repository
class Variants {

    /** What was judged. */
    record Judged(UUID variant, UUID issue, String ags, PositionField field) {}

    private final JdbcClient jdbc;

    Variants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were not dropped, by number. */
    List<Variant> of(UUID proposal) {
        return jdbc.sql("select * from motion_variant where proposal_id = ? and dropped_at is null order by number")
                .param(proposal)
                .query(Variants::variant)
                .list();
    }

    Optional<Variant> find(UUID variant) {
        return jdbc.sql("select * from motion_variant where id = ? and dropped_at is null")
                .param(variant)
                .query(Variants::variant)
                .optional();
    }

    int nextNumber(UUID proposal) {
        return jdbc.sql("select coalesce(max(number), 0) + 1 from motion_variant where proposal_id = ?")
                .param(proposal)
                .query(Integer.class)
                .single();
    }

    void save(Variant variant) {
        jdbc.sql("""
                        insert into motion_variant (id, proposal_id, number, revision, title, wording, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set revision = excluded.revision, title = excluded.title,
                            wording = excluded.wording, written_by = excluded.written_by,
                            written_at = excluded.written_at""")
                .params(
                        variant.id(),
                        variant.proposal(),
                        variant.number(),
                        variant.revision(),
                        variant.title(),
                        variant.wording(),
                        variant.writtenBy(),
                        Timestamp.from(variant.writtenAt()))
                .update();
    }

    void drop(UUID variant, Instant now) {
        jdbc.sql("update motion_variant set dropped_at = ? where id = ?")
                .params(Timestamp.from(now), variant)
                .update();
    }

    Map<Judged, Verdict> verdicts(UUID proposal) {
        Map<Judged, Verdict> verdicts = new HashMap<>();
        jdbc.sql("select d.* from variant_verdict d join motion_variant v on v.id = d.variant_id"
                        + " where v.proposal_id = ? and v.dropped_at is null")
                .param(proposal)
                .query(row -> {
                    verdicts.put(
                            new Judged(
                                    row.getObject("variant_id", UUID.class),
                                    row.getObject("issue_id", UUID.class),
                                    row.getString("ags"),
                                    PositionField.valueOf(row.getString("field"))),
                            Verdict.valueOf(row.getString("verdict")));
                });
        return verdicts;
    }

    void judge(Judged judged, Verdict verdict, String by, Instant now) {
        jdbc.sql("""
                        insert into variant_verdict (variant_id, issue_id, ags, field, verdict, judged_by, judged_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (variant_id, issue_id, ags, field) do update set verdict = excluded.verdict,
                            judged_by = excluded.judged_by, judged_at = excluded.judged_at""")
                .params(
                        judged.variant(),
                        judged.issue(),
                        judged.ags(),
                        judged.field().name(),
                        verdict.name(),
                        by,
                        Timestamp.from(now))
                .update();
    }

    private static Variant variant(ResultSet row, int number) throws SQLException {
        return new Variant(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getInt("number"),
                row.getInt("revision"),
                row.getString("title"),
                row.getString("wording"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant());
    }
}
