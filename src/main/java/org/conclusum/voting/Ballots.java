package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.committees.rules.DecisionRules;
import org.conclusum.committees.rules.DecisionRulesJson;
import org.conclusum.voting.decision.MotionKind;
import org.conclusum.voting.decision.ProcedureKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.ConcurrentReferenceHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ballots. Locks are always taken in the order meeting, then ballot: whoever votes shares the ballot with other
 * voters, whoever closes it has it alone, so that a vote and the closing never cross. The lock on a ballot is an advisory
 * one: a share of its row would be written into the row by every voter.
 */
@Repository
class Ballots {

    /**
     * Whether a vote is under way in the meeting, and whether the item is decided; or the last vote on the item, where it
     * was left open: the next is its next round, or a run-off.
     */
    record Before(
            boolean anotherIsOpen,
            boolean itemIsDecided,
            @Nullable UUID leftOpen) {}

    /** A ballot and the seat that votes in it. */
    record BallotAtSeat(Ballot ballot, Elector elector) {}

    /** Shares a ballot with other voters until the end of the transaction. */
    static final String SHARE = "select pg_advisory_xact_lock_shared(uuid_hash_extended(?, 0))::text";

    private static final String ALONE = "select pg_advisory_xact_lock(uuid_hash_extended(?, 0))::text";
    private static final String MEETING_OF_BALLOT =
            "select m.id from meeting m join ballot b on b.meeting_id = m.id where b.id = ?";
    private static final String HELD = " for no key update of m";

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Rules by their spelling: every voter reads the same ones. */
    private static final Map<String, DecisionRules> RULES = new ConcurrentReferenceHashMap<>();

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;

    Ballots(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    Optional<Ballot> find(UUID ballot) {
        return read(ballot, "");
    }

    /**
     * Reads a ballot and one of its seats for a vote, and keeps both as they are until the end of the transaction. Where
     * the chair ends the ballot, voters share it; where its last vote does, they come one after the other.
     *
     * <p>Who had to wait for the closing may still get an open ballot; that vote is refused when it is written. An urn
     * refuses nothing, so a secret ballot is read once more.
     */
    Optional<BallotAtSeat> findForVote(UUID ballot, UUID seat) {
        Optional<BallotAtSeat> shared = share(ballot, seat);
        if (shared.isEmpty()) {
            holdMeetingOf(ballot);
            return alone(ballot, seat);
        }
        return shared.get().ballot().isSecret() ? share(ballot, seat) : shared;
    }

    private Optional<BallotAtSeat> share(UUID ballot, UUID seat) {
        return jdbc.sql("""
                        select b.*, e.* from ballot b join ballot_elector e on e.ballot_id = b.id
                        cross join lateral (select case b.closing when 'BY_CHAIR'
                            then pg_advisory_xact_lock_shared(uuid_hash_extended(b.id, 0)) end) held
                        where b.id = ? and e.seat_id = ? and b.closing = 'BY_CHAIR' for share of e""").params(ballot, seat).query(Ballots::atSeat).optional();
    }

    private Optional<BallotAtSeat> alone(UUID ballot, UUID seat) {
        holdAlone(ballot);
        return jdbc.sql("""
                        select b.*, e.* from ballot b join ballot_elector e on e.ballot_id = b.id
                        where b.id = ? and e.seat_id = ? and b.closing = 'WHEN_ALL_VOTED' for update of b for share of e""").params(ballot, seat).query(Ballots::atSeat).optional();
    }

    private static BallotAtSeat atSeat(ResultSet row, int number) throws SQLException {
        return new BallotAtSeat(ballot(row, number), Electors.elector(row, number));
    }

    /** Reads a ballot when no vote is under way and keeps others from voting until the end of the transaction. */
    Optional<Ballot> findAlone(UUID ballot) {
        holdAlone(ballot);
        return read(ballot, " for update");
    }

    /**
     * Reads a ballot alone, with its meeting as it is: three statements that go out together, so that each sees what was
     * committed while the one before it waited.
     */
    Optional<Ballot> findAloneInMeeting(UUID ballot) {
        String sql = String.join("; ", MEETING_OF_BALLOT + HELD, ALONE, "select * from ballot where id = ? for update");
        PreparedStatementCallback<Optional<Ballot>> together = statement -> {
            for (int place = 1; place <= 3; place++) {
                statement.setObject(place, ballot);
            }
            statement.execute();
            statement.getMoreResults();
            statement.getMoreResults();
            ResultSet rows = statement.getResultSet();
            return rows.next() ? Optional.of(ballot(rows, 0)) : Optional.empty();
        };
        return Objects.requireNonNull(statements.execute(sql, together));
    }

    private void holdAlone(UUID ballot) {
        var unused = jdbc.sql(ALONE).param(ballot).query(String.class).list();
    }

    /** The ballot that is open in a meeting, alone. */
    Optional<Ballot> findOpenIn(UUID meeting) {
        return jdbc.sql("select id from ballot where meeting_id = ? and state = 'OPEN'")
                .param(meeting)
                .query(UUID.class)
                .optional()
                .flatMap(this::findAlone)
                .filter(ballot -> ballot.state() == BallotState.OPEN);
    }

    /** Keeps the meeting of an item as it is, its current item and attendance too, until the end of the transaction. */
    void holdMeetingOfItem(UUID item) {
        hold("select m.id from meeting m join agenda_item i on i.meeting_id = m.id where i.id = ?", item);
    }

    /** Keeps the meeting of a ballot as it is, its current item and attendance too, until the end of the transaction. */
    void holdMeetingOf(UUID ballot) {
        hold(MEETING_OF_BALLOT, ballot);
    }

    private void hold(String meeting, UUID id) {
        jdbc.sql(meeting + HELD).param(id).query(UUID.class).optional();
    }

    /** What has been voted before on a meeting's item: a vote that waits to be counted decides it, too. */
    Before before(UUID meeting, UUID item) {
        return jdbc.sql("""
                        select exists (select 1 from ballot where meeting_id = ? and state = 'OPEN'),
                            exists (select 1 from ballot where item_id = ?
                                and (outcome is null or outcome in ('ADOPTED', 'REJECTED'))),
                            (select id from ballot where item_id = ? and outcome = 'OPEN'
                                order by opened_at desc, id limit 1)""")
                .params(meeting, item, item)
                .query((row, number) -> new Before(row.getBoolean(1), row.getBoolean(2), row.getObject(3, UUID.class)))
                .single();
    }

    List<BallotState> statesOf(UUID item) {
        return jdbc.sql("select state from ballot where item_id = ?")
                .param(item)
                .query((row, number) -> BallotState.valueOf(row.getString(1)))
                .list();
    }

    /** Whether the latest ballot on an item found no consensus or no majority among its options, so that another may follow. */
    boolean leftOpen(UUID item) {
        return jdbc.sql("select outcome = 'OPEN' from ballot where item_id = ? order by opened_at desc, id limit 1")
                .param(item)
                .query(Boolean.class)
                .single();
    }

    void add(Ballot ballot) {
        Motion motion = ballot.motion();
        BallotPlan plan = ballot.plan();
        RulesInForce rules = ballot.rules();
        jdbc.sql("""
                        insert into ballot (id, meeting_id, item_id, proposal_id, committee_id, title, wording, confidential, second_call, about,
                            procedure, form, kind, options, places, none_of_these, closing, on_paper, deadline, rule_book_id, rule_book_number, rule_book_title,
                            rule_book_source, rules, change_until_closing, asked_by, state, opened_at, opened_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?)""")
                .param(ballot.id())
                .param(motion.meeting())
                .param(motion.item())
                .param(motion.proposal())
                .params(
                        motion.committee(),
                        motion.title(),
                        motion.wording(),
                        motion.confidential(),
                        motion.secondCall(),
                        motion.about().name(),
                        plan.procedure().name(),
                        plan.form().name(),
                        plan.question().kind().name(),
                        plan.question().options().toArray(String[]::new),
                        plan.question().places(),
                        plan.question().noneOfThese(),
                        plan.closing().name(),
                        plan.onPaper())
                .param(timestamp(plan.deadline()))
                .params(
                        rules.ruleBook(),
                        rules.number(),
                        rules.title(),
                        rules.source(),
                        DecisionRulesJson.write(rules.decision()).toString(),
                        rules.changeUntilClosing(),
                        plan.askedBy(),
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
                .param(StoredResult.write(count).toString())
                .param(ballot.id())
                .update();
    }

    private Optional<Ballot> read(UUID ballot, String lock) {
        return jdbc.sql("select * from ballot where id = ?" + lock)
                .param(ballot)
                .query(Ballots::ballot)
                .optional();
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
                        row.getBoolean("confidential"),
                        row.getBoolean("second_call"),
                        MotionKind.valueOf(row.getString("about"))),
                new RulesInForce(
                        row.getObject("rule_book_id", UUID.class),
                        row.getInt("rule_book_number"),
                        row.getString("rule_book_title"),
                        row.getString("rule_book_source"),
                        rules(row.getString("rules")),
                        row.getBoolean("change_until_closing")),
                new BallotPlan(
                        BallotForm.valueOf(row.getString("form")),
                        question(row),
                        BallotClosing.valueOf(row.getString("closing")),
                        instant(row, "deadline"),
                        row.getInt("asked_by"),
                        ProcedureKind.valueOf(row.getString("procedure")),
                        row.getBoolean("on_paper")),
                row.getTimestamp("opened_at").toInstant(),
                row.getString("opened_by"),
                closedAt == null
                        ? null
                        : new Ballot.Ending(
                                closedAt, row.getString("closed_by"), row.getObject("chair_seat_id", UUID.class)),
                countedAt == null ? null : StoredResult.count(countedAt, JSON.readTree(row.getString("result"))));
    }

    private static Question question(ResultSet row) throws SQLException {
        BallotKind kind = BallotKind.valueOf(row.getString("kind"));
        return kind == BallotKind.YES_NO
                ? Question.YES_NO
                : new Question(
                        kind,
                        List.of((String[]) row.getArray("options").getArray()),
                        row.getInt("places"),
                        row.getBoolean("none_of_these"));
    }

    private static DecisionRules rules(String text) {
        return Objects.requireNonNull(RULES.computeIfAbsent(text, json -> DecisionRulesJson.read(JSON.readTree(json))));
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
