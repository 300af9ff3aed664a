package org.conclusum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consensing rounds with what was rated, in the database. */
@Repository
class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(RoundRow round) {
        jdbc.sql("insert into consensing_round (proposal_id, number, due, opened_at) values (?, ?, ?, ?)")
                .params(round.proposal(), round.number(), round.due(), Timestamp.from(round.openedAt()))
                .update();
        for (RoundRow.Option option : round.options()) {
            jdbc.sql("insert into consensing_option (proposal_id, round, number, title, wording)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(round.proposal(), round.number(), option.number(), option.title(), option.wording())
                    .update();
        }
    }

    void close(UUID proposal, int number, Instant now) {
        jdbc.sql("update consensing_round set closed_at = ? where proposal_id = ? and number = ?"
                        + " and closed_at is null")
                .params(Timestamp.from(now), proposal, number)
                .update();
    }

    /** The rounds on a proposal, the first one first. */
    List<RoundRow> of(UUID proposal) {
        Map<Integer, List<RoundRow.Option>> options = new HashMap<>();
        jdbc.sql("select round, number, title, wording from consensing_option where proposal_id = ?"
                        + " order by round, number")
                .param(proposal)
                .query(row -> {
                    options.computeIfAbsent(row.getInt("round"), key -> new ArrayList<>())
                            .add(new RoundRow.Option(
                                    row.getInt("number"), row.getString("title"), row.getString("wording")));
                });
        return jdbc.sql("select * from consensing_round where proposal_id = ? order by number")
                .param(proposal)
                .query((row, index) -> round(row, options.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    /** The sheets of a round by AGS. */
    Map<String, RatingSheet> sheets(UUID proposal, int round) {
        Map<String, Map<Integer, Integer>> resistances = new HashMap<>();
        jdbc.sql("select ags, option, resistance from consensing_rating where proposal_id = ? and round = ?")
                .params(proposal, round)
                .query(row -> {
                    resistances
                            .computeIfAbsent(row.getString("ags"), key -> new HashMap<>())
                            .put(row.getInt("option"), row.getInt("resistance"));
                });
        Map<String, Map<Integer, String>> answers = new HashMap<>();
        jdbc.sql("select ags, option, answer from consensing_answer where proposal_id = ? and round = ?")
                .params(proposal, round)
                .query(row -> {
                    answers.computeIfAbsent(row.getString("ags"), key -> new HashMap<>())
                            .put(row.getInt("option"), row.getString("answer"));
                });
        Map<String, RatingSheet> sheets = new HashMap<>();
        jdbc.sql("select ags, version, rated_by, rated_at from consensing_sheet where proposal_id = ? and round = ?")
                .params(proposal, round)
                .query(row -> {
                    String ags = row.getString("ags");
                    sheets.put(
                            ags,
                            new RatingSheet(
                                    ags,
                                    row.getInt("version"),
                                    row.getString("rated_by"),
                                    row.getTimestamp("rated_at").toInstant(),
                                    resistances.getOrDefault(ags, Map.of()),
                                    answers.getOrDefault(ags, Map.of())));
                });
        return sheets;
    }

    /** Enters a sheet in the place of the one before it. */
    void enter(UUID proposal, int round, RatingSheet sheet) {
        jdbc.sql("delete from consensing_rating where proposal_id = ? and round = ? and ags = ?")
                .params(proposal, round, sheet.ags())
                .update();
        jdbc.sql("""
                        insert into consensing_sheet (proposal_id, round, ags, version, rated_by, rated_at)
                        values (?, ?, ?, ?, ?, ?)
                        on conflict (proposal_id, round, ags) do update set version = excluded.version,
                            rated_by = excluded.rated_by, rated_at = excluded.rated_at""")
                .params(proposal, round, sheet.ags(), sheet.version(), sheet.ratedBy(), Timestamp.from(sheet.ratedAt()))
                .update();
        sheet.resistances().forEach((option, resistance) -> jdbc.sql(
                        "insert into consensing_rating (proposal_id, round, ags, option, resistance)"
                                + " values (?, ?, ?, ?, ?)")
                .params(proposal, round, sheet.ags(), option, resistance)
                .update());
    }

    void answer(UUID proposal, int round, String ags, int option, String answer, String by, Instant now) {
        jdbc.sql("""
                        insert into consensing_answer (proposal_id, round, ags, option, answer, answered_by, answered_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (proposal_id, round, ags, option) do update set answer = excluded.answer,
                            answered_by = excluded.answered_by, answered_at = excluded.answered_at""")
                .params(proposal, round, ags, option, answer, by, Timestamp.from(now))
                .update();
    }

    /**
     * A municipality that is asked something about a proposal.
     *
     * @param due until when, or null where there is no date
     */
    record Asked(
            UUID proposal,
            UUID committee,
            String ags,
            @Nullable LocalDate due) {}

    /** The open rounds that these municipalities have not rated. */
    List<Asked> unrated(Collection<String> municipalities) {
        return jdbc.sql("""
                        select m.proposal_id, m.committee_id, p.ags, m.due
                        from moderation m join moderation_participant p on p.proposal_id = m.proposal_id
                        where m.phase = 'RATING' and p.ags = any(cast(? as text[]))
                            and not exists (select 1 from consensing_sheet s
                                where s.proposal_id = m.proposal_id and s.round = m.rounds and s.ags = p.ags)
                        order by m.due, m.proposal_id""")
                .param(municipalities.toArray(String[]::new))
                .query(Rounds::asked)
                .list();
    }

    /** Strong resistances in rounds that are being assessed, of which these municipalities have said nothing yet. */
    List<Asked> unexplained(Collection<String> municipalities) {
        return jdbc.sql("""
                        select distinct m.proposal_id, m.committee_id, r.ags, cast(null as date) as due
                        from moderation m join consensing_rating r on r.proposal_id = m.proposal_id and r.round = m.rounds
                        where m.phase = 'ASSESSMENT' and r.option > 0 and r.resistance >= 8
                            and r.ags = any(cast(? as text[]))
                            and not exists (select 1 from consensing_answer a where a.proposal_id = r.proposal_id
                                and a.round = r.round and a.ags = r.ags and a.option = r.option)
                        order by 1""")
                .param(municipalities.toArray(String[]::new))
                .query(Rounds::asked)
                .list();
    }

    static Asked asked(ResultSet row, int number) throws SQLException {
        return new Asked(
                row.getObject("proposal_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                row.getString("ags"),
                row.getObject("due", LocalDate.class));
    }

    private static RoundRow round(ResultSet row, List<RoundRow.Option> options) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new RoundRow(
                row.getObject("proposal_id", UUID.class),
                row.getInt("number"),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                options);
    }
}
