package org.conclusum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issues and what the municipalities say on them, in the database. */
@Repository
class Positions {

    private static final String OF_PROPOSAL = """
            select e.* from position_entry e join moderation_issue i on i.id = e.issue_id
            where i.proposal_id = :proposal and i.dropped_at is null""";

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is at issue, in its order. */
    List<Issue> issues(UUID proposal) {
        return jdbc.sql("select * from moderation_issue where proposal_id = ? and dropped_at is null order by position")
                .param(proposal)
                .query(Positions::issue)
                .list();
    }

    Optional<Issue> issue(UUID id) {
        return jdbc.sql("select * from moderation_issue where id = ? and dropped_at is null")
                .param(id)
                .query(Positions::issue)
                .optional();
    }

    void add(Issue issue) {
        jdbc.sql("insert into moderation_issue (id, proposal_id, position, title, question) values (?, ?, ?, ?, ?)")
                .params(issue.id(), issue.proposal(), issue.position(), issue.title(), issue.question())
                .update();
    }

    void drop(UUID issue, Instant now) {
        jdbc.sql("update moderation_issue set dropped_at = ? where id = ?")
                .params(Timestamp.from(now), issue)
                .update();
    }

    /** What these municipalities are writing. */
    List<PositionDraft> drafts(UUID proposal, Collection<String> municipalities) {
        return jdbc.sql("""
                        select d.* from position_draft d join moderation_issue i on i.id = d.issue_id
                        where i.proposal_id = ? and i.dropped_at is null and d.ags = any(cast(? as text[]))""")
                .params(proposal, municipalities.toArray(String[]::new))
                .query(Positions::draft)
                .list();
    }

    Optional<PositionDraft> draft(UUID issue, String ags, PositionField field) {
        return jdbc.sql("select * from position_draft where issue_id = ? and ags = ? and field = ?")
                .params(issue, ags, field.name())
                .query(Positions::draft)
                .optional();
    }

    void save(PositionDraft draft) {
        jdbc.sql("""
                        insert into position_draft (issue_id, ags, field, revision, content, saved_by, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (issue_id, ags, field) do update set revision = excluded.revision,
                            content = excluded.content, saved_by = excluded.saved_by, saved_at = excluded.saved_at""")
                .params(
                        draft.issue(),
                        draft.ags(),
                        draft.field().name(),
                        draft.revision(),
                        draft.content(),
                        draft.savedBy(),
                        Timestamp.from(draft.savedAt()))
                .update();
    }

    /** Every version, the last one of each field first. */
    List<PositionEntry> entries(UUID proposal) {
        return jdbc.sql(OF_PROPOSAL + " order by i.position, e.ags, e.field, e.version desc")
                .param("proposal", proposal)
                .query(Positions::entry)
                .list();
    }

    /** Every version of every stance and weight. */
    List<PositionEntry> numbers(UUID proposal) {
        return jdbc.sql(OF_PROPOSAL + " and e.field in ('STANCE', 'WEIGHT')")
                .param("proposal", proposal)
                .query(Positions::entry)
                .list();
    }

    /** The versions of one field, the last one first. */
    List<PositionEntry> entries(UUID issue, String ags, PositionField field) {
        return jdbc.sql(
                        "select * from position_entry where issue_id = ? and ags = ? and field = ? order by version desc")
                .params(issue, ags, field.name())
                .query(Positions::entry)
                .list();
    }

    void add(PositionEntry entry) {
        Timestamp at = Timestamp.from(entry.writtenAt());
        jdbc.sql("""
                        insert into position_entry (issue_id, ags, field, version, content, heard, written_by, written_at,
                            confirmed_at)
                        values (:issue, :ags, :field, :version, :content, :heard, :by, :at, :confirmed)""")
                .param("issue", entry.issue())
                .param("ags", entry.ags())
                .param("field", entry.field().name())
                .param("version", entry.version())
                .param("content", entry.content())
                .param("heard", entry.heard())
                .param("by", entry.writtenBy())
                .param("at", at)
                .param("confirmed", entry.confirmed() ? at : null)
                .update();
    }

    void confirm(PositionEntry entry, Instant now) {
        jdbc.sql(
                        "update position_entry set confirmed_at = ? where issue_id = ? and ags = ? and field = ? and version = ?")
                .params(
                        Timestamp.from(now),
                        entry.issue(),
                        entry.ags(),
                        entry.field().name(),
                        entry.version())
                .update();
    }

    /** Lets all read a version and no earlier one, or nobody any version of the field (null). */
    void release(PositionEntry entry, boolean open, Instant now) {
        jdbc.sql("update position_entry set released_at = null where issue_id = ? and ags = ? and field = ?")
                .params(entry.issue(), entry.ags(), entry.field().name())
                .update();
        if (open) {
            jdbc.sql("update position_entry set released_at = ?"
                            + " where issue_id = ? and ags = ? and field = ? and version = ?")
                    .params(
                            Timestamp.from(now),
                            entry.issue(),
                            entry.ags(),
                            entry.field().name(),
                            entry.version())
                    .update();
        }
    }

    /** The municipalities that have handed in. */
    Set<String> handedIn(UUID proposal) {
        return new HashSet<>(jdbc.sql("select ags from position_sheet where proposal_id = ?")
                .param(proposal)
                .query(String.class)
                .list());
    }

    void handIn(UUID proposal, String ags, Instant now) {
        jdbc.sql("insert into position_sheet (proposal_id, ags, handed_in_at) values (?, ?, ?)"
                        + " on conflict (proposal_id, ags) do update set handed_in_at = excluded.handed_in_at")
                .params(proposal, ags, Timestamp.from(now))
                .update();
    }

    /** A new moderation of the same proposal asks anew. */
    void askAnew(UUID proposal) {
        jdbc.sql("delete from position_sheet where proposal_id = ?")
                .param(proposal)
                .update();
    }

    /** The municipalities among these that are asked for their position and have not handed it in. */
    List<Rounds.Asked> missing(Collection<String> municipalities) {
        return jdbc.sql("""
                        select m.proposal_id, m.committee_id, p.ags, m.due
                        from moderation m join moderation_participant p on p.proposal_id = m.proposal_id
                        where m.phase = 'POSITIONS' and p.ags = any(cast(? as text[]))
                            and not exists (select 1 from position_sheet s
                                where s.proposal_id = m.proposal_id and s.ags = p.ags)
                        order by m.due, m.proposal_id""")
                .param(municipalities.toArray(String[]::new))
                .query(Rounds::asked)
                .list();
    }

    /** Where the office entered what it heard, and these municipalities have not said yet that it is right. */
    List<Rounds.Asked> unconfirmed(Collection<String> municipalities) {
        return jdbc.sql("""
                        select distinct m.proposal_id, m.committee_id, e.ags, cast(null as date) as due
                        from moderation m join moderation_issue i on i.proposal_id = m.proposal_id and i.dropped_at is null
                            join position_entry e on e.issue_id = i.id
                        where m.phase <> 'ENDED' and e.heard and e.confirmed_at is null
                            and e.ags = any(cast(? as text[]))
                            and not exists (select 1 from position_entry later where later.issue_id = e.issue_id
                                and later.ags = e.ags and later.field = e.field and later.version > e.version)
                        order by 1""")
                .param(municipalities.toArray(String[]::new))
                .query(Rounds::asked)
                .list();
    }

    private static Issue issue(ResultSet row, int number) throws SQLException {
        return new Issue(
                row.getObject("id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getInt("position"),
                row.getString("title"),
                row.getString("question"));
    }

    private static PositionDraft draft(ResultSet row, int number) throws SQLException {
        return new PositionDraft(
                row.getObject("issue_id", UUID.class),
                row.getString("ags"),
                PositionField.valueOf(row.getString("field")),
                row.getInt("revision"),
                row.getString("content"),
                row.getString("saved_by"),
                row.getTimestamp("saved_at").toInstant());
    }

    private static PositionEntry entry(ResultSet row, int number) throws SQLException {
        Timestamp released = row.getTimestamp("released_at");
        return new PositionEntry(
                row.getObject("issue_id", UUID.class),
                row.getString("ags"),
                PositionField.valueOf(row.getString("field")),
                row.getInt("version"),
                row.getString("content"),
                row.getBoolean("heard"),
                row.getString("written_by"),
                row.getTimestamp("written_at").toInstant(),
                row.getTimestamp("confirmed_at") != null,
                released == null ? null : released.toInstant());
    }
}
