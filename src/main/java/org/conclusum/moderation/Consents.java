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
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consent rounds with their texts and answers, in the database. */
@Repository
class Consents {

    private final JdbcClient jdbc;

    Consents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ConsentRow round) {
        jdbc.sql("insert into consent_round (proposal_id, number, due, opened_at) values (?, ?, ?, ?)")
                .params(round.proposal(), round.number(), round.due(), Timestamp.from(round.openedAt()))
                .update();
        round.texts().forEach(text -> add(round.proposal(), round.number(), text));
    }

    void add(UUID proposal, int round, ConsentText text) {
        jdbc.sql("insert into consent_text (proposal_id, round, revision, wording, written_by, written_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        proposal,
                        round,
                        text.revision(),
                        text.wording(),
                        text.writtenBy(),
                        Timestamp.from(text.writtenAt()))
                .update();
    }

    void close(UUID proposal, int number, Instant now) {
        jdbc.sql("update consent_round set closed_at = ? where proposal_id = ? and number = ? and closed_at is null")
                .params(Timestamp.from(now), proposal, number)
                .update();
    }

    /** The rounds on a proposal, the first one first. */
    List<ConsentRow> of(UUID proposal) {
        Map<Integer, List<ConsentText>> texts = new HashMap<>();
        jdbc.sql("select * from consent_text where proposal_id = ? order by round, revision")
                .param(proposal)
                .query(row -> {
                    texts.computeIfAbsent(row.getInt("round"), key -> new ArrayList<>())
                            .add(new ConsentText(
                                    row.getInt("revision"),
                                    row.getString("wording"),
                                    row.getString("written_by"),
                                    row.getTimestamp("written_at").toInstant()));
                });
        return jdbc.sql("select * from consent_round where proposal_id = ? order by number")
                .param(proposal)
                .query((row, index) -> round(row, texts.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }

    /** The round of this number; empty where that was a consensing round. */
    Optional<ConsentRow> find(UUID proposal, int number) {
        return of(proposal).stream().filter(round -> round.number() == number).findFirst();
    }

    /** What was said in a round, by AGS. */
    Map<String, ConsentVoice> voices(UUID proposal, int round) {
        Map<String, ConsentVoice> voices = new HashMap<>();
        jdbc.sql("select * from consent_answer where proposal_id = ? and round = ?")
                .params(proposal, round)
                .query(row -> {
                    ConsentVoice voice = voice(row);
                    voices.put(voice.ags(), voice);
                });
        return voices;
    }

    /** Enters what a municipality says in the place of what it said before. */
    void enter(UUID proposal, int round, ConsentVoice voice) {
        jdbc.sql("""
                        insert into consent_answer (proposal_id, round, ags, version, answer, reason, remedy, answered_by,
                            answered_at, treatment, note)
                        values (:proposal, :round, :ags, :version, :answer, :reason, :remedy, :by, :at, :treatment, :note)
                        on conflict (proposal_id, round, ags) do update set version = excluded.version,
                            answer = excluded.answer, reason = excluded.reason, remedy = excluded.remedy,
                            answered_by = excluded.answered_by, answered_at = excluded.answered_at,
                            treatment = excluded.treatment, note = excluded.note""")
                .param("proposal", proposal)
                .param("round", round)
                .param("ags", voice.ags())
                .param("version", voice.version())
                .param("answer", voice.answer().name())
                .param("reason", voice.reason())
                .param("remedy", voice.remedy())
                .param("by", voice.answeredBy())
                .param("at", Timestamp.from(voice.answeredAt()))
                .param(
                        "treatment",
                        voice.treatment() == null ? null : voice.treatment().name())
                .param("note", voice.note())
                .update();
    }

    /** The open rounds in which these municipalities have not answered. */
    List<Rounds.Asked> unanswered(Collection<String> municipalities) {
        return jdbc.sql("""
                        select m.proposal_id, m.committee_id, p.ags, m.due
                        from moderation m join moderation_participant p on p.proposal_id = m.proposal_id
                        where m.phase = 'CONSENT' and p.ags = any(cast(? as text[]))
                            and not exists (select 1 from consent_answer a
                                where a.proposal_id = m.proposal_id and a.round = m.rounds and a.ags = p.ags)
                        order by m.due, m.proposal_id""")
                .param(municipalities.toArray(String[]::new))
                .query(Rounds::asked)
                .list();
    }

    /** Objections of these municipalities that a changed text is to meet. */
    List<Rounds.Asked> unjudged(Collection<String> municipalities) {
        return jdbc.sql("""
                        select m.proposal_id, m.committee_id, a.ags, cast(null as date) as due
                        from moderation m join consent_answer a on a.proposal_id = m.proposal_id and a.round = m.rounds
                        where m.phase = 'ASSESSMENT' and a.treatment = 'OFFERED' and a.ags = any(cast(? as text[]))
                        order by 1""")
                .param(municipalities.toArray(String[]::new))
                .query(Rounds::asked)
                .list();
    }

    private static ConsentRow round(ResultSet row, List<ConsentText> texts) throws SQLException {
        Timestamp closed = row.getTimestamp("closed_at");
        return new ConsentRow(
                row.getObject("proposal_id", UUID.class),
                row.getInt("number"),
                row.getObject("due", LocalDate.class),
                row.getTimestamp("opened_at").toInstant(),
                closed == null ? null : closed.toInstant(),
                texts);
    }

    private static ConsentVoice voice(ResultSet row) throws SQLException {
        String treatment = row.getString("treatment");
        return new ConsentVoice(
                row.getString("ags"),
                row.getInt("version"),
                ConsentAnswer.valueOf(row.getString("answer")),
                row.getString("reason"),
                row.getString("remedy"),
                row.getString("answered_by"),
                row.getTimestamp("answered_at").toInstant(),
                treatment == null ? null : ConsentTreatment.valueOf(treatment),
                row.getString("note"));
    }
}
