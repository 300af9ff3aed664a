package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ballots. Locks are always taken in the order meeting, then ballot: whoever votes shares the ballot with other
 * voters, whoever closes it has it alone, so that a vote and the closing never cross.
 */
@Repository
class Ballots {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    Ballots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Ballot> find(UUID ballot) {
        return read(ballot, "");
    }

    /** Reads a ballot and keeps it from being closed until the end of the transaction; others may vote meanwhile. */
    Optional<Ballot> findShared(UUID ballot) {
        return read(ballot, " for share");
    }

    /** Reads a ballot when no vote is under way and keeps others from voting until the end of the transaction. */
    Optional<Ballot> findAlone(UUID ballot) {
        return read(ballot, " for update");
    }

    /** The ballot that is open in a meeting, alone. */
    Optional<Ballot> findOpenIn(UUID meeting) {
        return jdbc.sql("select * from ballot where meeting_id = ? and state = 'OPEN' for update")
                .param(meeting)
                .query(Ballots::ballot)
                .optional();
    }

    /** Keeps the meeting as it is, its current item and attendance too, until the end of the transaction. */
    void holdMeeting(UUID meeting) {
        jdbc.sql("select id from meeting where id = ? for no key update")
                .param(meeting)
                .query(UUID.class)
                .optional();
    }

    boolean isOpenIn(UUID meeting) {
        return exists("select exists (select 1 from ballot where meeting_id = ? and state = 'OPEN')", meeting);
    }

    /** Whether a vote on the item waits to be counted or brought a decision. */
    boolean isDecided(UUID item) {
        return exists(
                "select exists (select 1 from ballot where item_id = ?"
                        + " and (outcome is null or outcome in ('ADOPTED', 'REJECTED')))",
                item);
    }

    List<BallotState> statesOf(UUID item) {
        return jdbc.sql("select state from ballot where item_id = ?")
                .param(item)
                .query((row, number) -> BallotState.valueOf(row.getString(1)))
                .list();
    }

    void add(Ballot ballot) {
        Motion motion = ballot.motion();
        RulesInForce rules = ballot.rules();
        jdbc.sql("""
                        insert into ballot (id, meeting_id, item_id, proposal_id, committee_id, title, wording, confidential,
                            procedure, closing, deadline, rule_book_id, rule_book_number, rule_book_title,
                            rule_book_source, rules, state, opened_at, opened_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, 'MEETING', ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?)""")
                .params(
                        ballot.id(),
                        motion.meeting(),
                        motion.item(),
                        motion.proposal(),
                        motion.committee(),
                        motion.title(),
                        motion.wording(),
                        motion.confidential(),
                        ballot.closing().name())
                .param(timestamp(ballot.deadline()))
                .params(
                        rules.ruleBook(),
                        rules.number(),
                        rules.title(),
                        rules.source(),
                        DecisionRulesJson.write(rules.decision()).toString(),
                        ballot.state().name(),
                        Timestamp.from(ballot.openedAt()),
                        ballot.openedBy())
                .update();
    }

    void saveEnding(Ballot ballot, Ballot.Ending ending) {
        jdbc.sql("update ballot set state = ?, closed_at = ?, closed_by = ?, chair_seat_id = ? where id = ?")
                .param(ballot.state().name())
                .param(Timestamp.from(ending.at()))
                .param(ending.by())
                .param(ending.chairSeat())
                .param(ballot.id())
                .update();
    }

    void saveCount(Ballot ballot, Ballot.Count count) {
        jdbc.sql("update ballot set state = ?, counted_at = ?, outcome = ?, reason = ?, result = cast(? as jsonb)"
                        + " where id = ?")
                .param(ballot.state().name())
                .param(Timestamp.from(count.at()))
                .param(count.result().outcome().name())
                .param(name(count.result().reason()))
                .param(StoredResult.write(count.result()).toString())
                .param(ballot.id())
                .update();
    }

    private Optional<Ballot> read(UUID ballot, String lock) {
        return jdbc.sql("select * from ballot where id = ?" + lock)
                .param(ballot)
                .query(Ballots::ballot)
                .optional();
    }

    private boolean exists(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Boolean.class).single();
    }

    static Ballot ballot(ResultSet row, int number) throws SQLException {
        Instant closedAt = instant(row, "closed_at");
        Instant countedAt = instant(row, "counted_at");
        return new Ballot(
                row.getObject("id", UUID.class),
                new Motion(
                        row.getObject("meeting_id", UUID.class),
                        row.getObject("item_id", UUID.class),
                        row.getObject("proposal_id", UUID.class),
                        row.getObject("committee_id", UUID.class),
                        row.getString("title"),
                        row.getString("wording"),
                        row.getBoolean("confidential")),
                new RulesInForce(
                        row.getObject("rule_book_id", UUID.class),
                        row.getInt("rule_book_number"),
                        row.getString("rule_book_title"),
                        row.getString("rule_book_source"),
                        DecisionRulesJson.read(JSON.readTree(row.getString("rules")))),
                BallotClosing.valueOf(row.getString("closing")),
                instant(row, "deadline"),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"),
                closedAt == null
                        ? null
                        : new Ballot.Ending(
                                closedAt, row.getString("closed_by"), row.getObject("chair_seat_id", UUID.class)),
                countedAt == null
                        ? null
                        : new Ballot.Count(countedAt, StoredResult.read(JSON.readTree(row.getString("result")))));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
