package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.conclusum.voting.rules.BallotMustBeOpen;
import org.conclusum.voting.rules.FirstVoteStands;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The votes cast, one per seat. */
@Repository
class Votes {

    private static final String INSERT = """
            insert into ballot_vote (ballot_id, seat_id, choice, picks, reason, account_id, voter, substitute, cast_at, entered_by, confirmed_by)
            """;
    private static final String CHANGE = """
             on conflict (ballot_id, seat_id) do update set choice = excluded.choice, picks = excluded.picks, reason = excluded.reason,
                account_id = excluded.account_id, voter = excluded.voter, substitute = excluded.substitute, cast_at = excluded.cast_at,
                entered_by = excluded.entered_by, confirmed_by = excluded.confirmed_by
            where (ballot_vote.choice, ballot_vote.picks, coalesce(ballot_vote.reason, ''), ballot_vote.account_id)
                <> (excluded.choice, excluded.picks, coalesce(excluded.reason, ''), excluded.account_id)""";
    private static final String KEEP = " on conflict (ballot_id, seat_id) do nothing";

    /** How the table says that the ballot takes no votes; its other refusals have codes of their own. */
    private static final String NOT_OPEN = "23000";

    private final JdbcClient jdbc;
    private final JdbcTemplate statements;

    Votes(JdbcClient jdbc, JdbcTemplate statements) {
        this.jdbc = jdbc;
        this.statements = statements;
    }

    /**
     * Records the vote of a seat, or changes it, where its voter is still there and nothing keeps them out; answers
     * whether anything is different from before. The ballot is shared with other voters by a statement of its own that
     * goes out with the vote: so the vote sees what was done while somebody had the ballot alone.
     */
    boolean recordIfStillThere(UUID ballot, Vote vote, boolean changeable) {
        String sql = Ballots.SHARE + "; " + INSERT + """
                select e.ballot_id, e.seat_id, ?, ?, ?, e.account_id, ?, e.substitute, cast(? as timestamptz), null, null
                from ballot_elector e
                where e.ballot_id = ? and e.seat_id = ? and e.account_id = ? and not e.excluded""" + (changeable ? CHANGE : KEEP);
        PreparedStatementCallback<Boolean> both = statement -> {
            statement.setObject(1, ballot);
            statement.setString(2, vote.choice().name());
            statement.setObject(3, vote.answer().picks().toArray(Integer[]::new));
            statement.setString(4, vote.answer().reason());
            statement.setString(5, vote.voter());
            statement.setTimestamp(6, Timestamp.from(vote.castAt()));
            statement.setObject(7, ballot);
            statement.setObject(8, vote.seat());
            statement.setObject(9, vote.account());
            statement.execute();
            statement.getMoreResults();
            return statement.getUpdateCount() > 0;
        };
        return whileOpen(vote, () -> Boolean.TRUE.equals(statements.execute(sql, both)));
    }

    /**
     * Records the vote of a seat, or changes it where that is allowed; answers whether anything is different from before.
     *
     * @throws org.conclusum.kernel.RuleViolated if there is another vote that stands
     */
    boolean record(UUID ballot, Vote vote, boolean changeable) {
        if (whileOpen(vote, () -> write(ballot, vote, changeable ? CHANGE : KEEP))) {
            return true;
        }
        if (!changeable) {
            new FirstVoteStands(answerOf(ballot, vote.seat()).equals(vote.answer())).check();
        }
        return false;
    }

    private Answer answerOf(UUID ballot, UUID seat) {
        return jdbc.sql("select choice, picks, reason from ballot_vote where ballot_id = ? and seat_id = ?")
                .params(ballot, seat)
                .query((row, number) -> answer(row))
                .single();
    }

    private static boolean whileOpen(Vote vote, BooleanSupplier write) {
        try {
            return write.getAsBoolean();
        } catch (DataIntegrityViolationException refused) {
            if (refused.getMostSpecificCause() instanceof SQLException cause && NOT_OPEN.equals(cause.getSQLState())) {
                new BallotMustBeOpen(BallotState.CLOSED, null, vote.castAt()).check();
            }
            throw refused;
        }
    }

    private boolean write(UUID ballot, Vote vote, String onConflict) {
        return jdbc.sql(INSERT + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)" + onConflict)
                        .params(
                                ballot,
                                vote.seat(),
                                vote.choice().name(),
                                vote.answer().picks().toArray(Integer[]::new))
                        .param(vote.answer().reason())
                        .params(vote.account(), vote.voter(), vote.substitute(), Timestamp.from(vote.castAt()))
                        .param(vote.enteredBy())
                        .param(vote.confirmedBy())
                        .update()
                > 0;
    }

    List<Vote> of(UUID ballot) {
        return jdbc.sql("select * from ballot_vote where ballot_id = ? order by cast_at, seat_id")
                .param(ballot)
                .query(Votes::vote)
                .list();
    }

    private static Answer answer(ResultSet row) throws SQLException {
        return new Answer(
                Choice.valueOf(row.getString("choice")),
                List.of((Integer[]) row.getArray("picks").getArray()),
                row.getString("reason"));
    }

    private static Vote vote(ResultSet row, int number) throws SQLException {
        return new Vote(
                row.getObject("seat_id", UUID.class),
                answer(row),
                row.getObject("account_id", UUID.class),
                row.getString("voter"),
                row.getBoolean("substitute"),
                row.getTimestamp("cast_at").toInstant(),
                row.getString("entered_by"),
                row.getString("confirmed_by"));
    }
}
