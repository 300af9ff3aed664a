package org.conclusum.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

/** The moderations with those who take part, in the database. */
@Repository
class Moderations {

    private final JdbcClient jdbc;

    Moderations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Moderation> find(UUID proposal) {
        return jdbc.sql("select * from moderation where proposal_id = ?")
                .param(proposal)
                .query(Moderations::row)
                .optional();
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    Optional<Moderation> lock(UUID proposal) {
        return jdbc.sql("select * from moderation where proposal_id = ? for update")
                .param(proposal)
                .query(Moderations::row)
                .optional();
    }

    /**
     * Those that somebody sees, open ones first, then the latest.
     *
     * @param everywhere whether that is all of them
     * @param committees whose moderations it sees else
     */
    List<Moderation> page(boolean everywhere, Collection<UUID> committees, int offset, int limit) {
        return jdbc.sql("""
                        select * from moderation where :everywhere or committee_id = any(cast(:committees as uuid[]))
                        order by ended_at desc nulls first, opened_at desc, proposal_id limit :limit offset :offset""")
                .param("everywhere", everywhere)
                .param("committees", committees.toArray(UUID[]::new))
                .param("limit", limit)
                .param("offset", offset)
                .query(Moderations::row)
                .list();
    }

    /**
     * The first of the same list on which there is a stance that somebody may read, those before others of which a
     * collection has ended.
     *
     * @param run committees whose office it is
     * @param mine municipalities that it coordinates
     */
    Optional<UUID> firstSpokenOf(
            boolean everywhere, Collection<UUID> committees, Collection<UUID> run, Collection<String> mine) {
        return jdbc.sql("""
                        select m.proposal_id from moderation m
                        where (:everywhere or m.committee_id = any(cast(:committees as uuid[])))
                            and exists (select 1 from moderation_issue i join position_entry e on e.issue_id = i.id
                                where i.proposal_id = m.proposal_id and i.dropped_at is null and e.field = 'STANCE'
                                    and e.content <> '' and (m.committee_id = any(cast(:run as uuid[]))
                                        or e.ags = any(cast(:mine as text[])) or e.released_at is not null))
                        order by exists (select 1 from position_collection c where c.proposal_id = m.proposal_id
                                and c.closed_at is not null) desc,
                            m.ended_at desc nulls first, m.opened_at desc, m.proposal_id limit 1""")
                .param("everywhere", everywhere)
                .param("committees", committees.toArray(UUID[]::new))
                .param("run", run.toArray(UUID[]::new))
                .param("mine", mine.toArray(String[]::new))
                .query(UUID.class)
                .optional();
    }

    void save(Moderation moderation) {
        jdbc.sql("""
                        insert into moderation (proposal_id, committee_id, phase, due, rounds, last_round, outcome,
                            agreed_option, note, opened_at, ended_at)
                        values (:proposal, :committee, :phase, :due, :rounds, :last, :outcome, :option, :note, :opened,
                            :ended)
                        on conflict (proposal_id) do update set phase = excluded.phase, due = excluded.due,
                            rounds = excluded.rounds, last_round = excluded.last_round, outcome = excluded.outcome,
                            agreed_option = excluded.agreed_option, note = excluded.note,
                            opened_at = excluded.opened_at, ended_at = excluded.ended_at""")
                .param("proposal", moderation.proposal())
                .param("committee", moderation.committee())
                .param("phase", moderation.phase().name())
                .param("due", moderation.due())
                .param("rounds", moderation.rounds())
                .param("last", moderation.lastRound())
                .param(
                        "outcome",
                        moderation.outcome() == null
                                ? null
                                : moderation.outcome().name())
                .param("option", moderation.option())
                .param("note", moderation.note())
                .param("opened", Timestamp.from(moderation.openedAt()))
                .param("ended", moderation.endedAt() == null ? null : Timestamp.from(moderation.endedAt()))
                .update();
    }

    /** Adds who takes part; those who do already stay as they are. */
    void join(UUID proposal, Participant participant) {
        jdbc.sql("insert into moderation_participant (proposal_id, ags, inhabitants, reference_date)"
                        + " values (?, ?, ?, ?) on conflict do nothing")
                .param(proposal)
                .param(participant.ags())
                .param(participant.inhabitants())
                .param(participant.referenceDate())
                .update();
    }

    /** Who takes part, by AGS. */
    List<Participant> participants(UUID proposal) {
        return participants(List.of(proposal)).getOrDefault(proposal, List.of());
    }

    Map<UUID, List<Participant>> participants(Collection<UUID> proposals) {
        Map<UUID, List<Participant>> found = new HashMap<>();
        jdbc.sql("select * from moderation_participant where proposal_id = any(cast(? as uuid[])) order by ags")
                .param(proposals.toArray(UUID[]::new))
                .query(row -> {
                    found.computeIfAbsent(row.getObject("proposal_id", UUID.class), key -> new ArrayList<>())
                            .add(new Participant(
                                    row.getString("ags"),
                                    row.getLong("inhabitants"),
                                    row.getObject("reference_date", LocalDate.class)));
                });
        return found;
    }

    private static Moderation row(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        String outcome = row.getString("outcome");
        return new Moderation(
                row.getObject("proposal_id", UUID.class),
                row.getObject("committee_id", UUID.class),
                ModerationPhase.valueOf(row.getString("phase")),
                row.getObject("due", LocalDate.class),
                row.getInt("rounds"),
                row.getBoolean("last_round"),
                outcome == null ? null : ModerationOutcome.valueOf(outcome),
                row.getObject("agreed_option", Integer.class),
                row.getString("note"),
                row.getTimestamp("opened_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }
}
