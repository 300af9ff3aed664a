package org.conclusum.voting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Votes entered for others that wait for the chair. */
@Repository
class VoteEntries {

    private final JdbcClient jdbc;

    VoteEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(UUID ballot, EnteredVote entry) {
        jdbc.sql("""
                        insert into ballot_entry (ballot_id, seat_id, choice, picks, manner, account_id, voter, entered_by, entered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (ballot_id, seat_id) do update set choice = excluded.choice, picks = excluded.picks,
                            manner = excluded.manner, account_id = excluded.account_id, voter = excluded.voter,
                            entered_by = excluded.entered_by, entered_at = excluded.entered_at""")
                .params(
                        ballot,
                        entry.seat(),
                        entry.answer().choice().name(),
                        entry.answer().picks().toArray(Integer[]::new),
                        entry.manner().name(),
                        entry.account(),
                        entry.voter(),
                        entry.enteredBy(),
                        Timestamp.from(entry.enteredAt()))
                .update();
    }

    List<EnteredVote> of(UUID ballot) {
        return jdbc.sql("select * from ballot_entry where ballot_id = ? order by entered_at, seat_id")
                .param(ballot)
                .query(VoteEntries::entry)
                .list();
    }

    /** Removes an entry; answers whether there was one. */
    boolean remove(UUID ballot, UUID seat) {
        return jdbc.sql("delete from ballot_entry where ballot_id = ? and seat_id = ?")
                        .params(ballot, seat)
                        .update()
                > 0;
    }

    private static EnteredVote entry(ResultSet row, int number) throws SQLException {
        return new EnteredVote(
                row.getObject("seat_id", UUID.class),
                new Answer(Choice.valueOf(row.getString("choice")), List.of((Integer[])
                        row.getArray("picks").getArray())),
                EntryManner.valueOf(row.getString("manner")),
                row.getObject("account_id", UUID.class),
                row.getString("voter"),
                row.getString("entered_by"),
                row.getTimestamp("entered_at").toInstant());
    }
}
