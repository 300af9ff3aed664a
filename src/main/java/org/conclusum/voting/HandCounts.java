package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts of ballots on paper. */
@Repository
class HandCounts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    HandCounts(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Puts this count in the place of an earlier one. */
    void put(UUID ballot, HandCount count) {
        jdbc.sql("delete from ballot_pile where ballot_id = ?").param(ballot).update();
        jdbc.sql("""
                        insert into ballot_hand_count (ballot_id, invalid, entered_by, entered_at) values (?, ?, ?, ?)
                        on conflict (ballot_id) do update set invalid = excluded.invalid,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
                .params(ballot, count.invalid(), count.enteredBy(), Timestamp.from(count.enteredAt()))
                .update();
        List<Pile> piles = count.piles();
        batch.batchUpdate(
                "insert into ballot_pile (ballot_id, place, choice, picks, papers) values (?, ?, ?, ?, ?)",
                Stream.iterate(0, place -> place < piles.size(), place -> place + 1)
                        .map(place -> row(ballot, place, piles.get(place)))
                        .toList());
    }

    Optional<HandCount> of(UUID ballot) {
        List<Pile> piles = jdbc.sql("select * from ballot_pile where ballot_id = ? order by place")
                .param(ballot)
                .query(HandCounts::pile)
                .list();
        return jdbc.sql(
                        "select c.*, b.closed_by from ballot_hand_count c join ballot b on b.id = c.ballot_id where b.id = ?")
                .param(ballot)
                .query((row, number) -> new HandCount(
                        piles,
                        row.getInt("invalid"),
                        row.getString("entered_by"),
                        row.getTimestamp("entered_at").toInstant(),
                        row.getString("closed_by")))
                .optional();
    }

    private static Object[] row(UUID ballot, int place, Pile pile) {
        Answer answer = pile.answer();
        return Stream.of(ballot, place, answer.choice().name(), answer.picks().toArray(Integer[]::new), pile.papers())
                .toArray();
    }

    private static Pile pile(ResultSet row, int number) throws SQLException {
        return new Pile(
                new Answer(Choice.valueOf(row.getString("choice")), List.of((Integer[])
                        row.getArray("picks").getArray())),
                row.getInt("papers"));
    }
}
