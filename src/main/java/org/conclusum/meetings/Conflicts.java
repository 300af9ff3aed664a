package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.meetings.ConflictMatter.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The conflicts of interest, one of a person on an item or in a circular. */
@Repository
class Conflicts {

    private final JdbcClient jdbc;

    Conflicts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConflictRow> on(UUID matter) {
        return jdbc.sql("select * from conflict_of_interest where matter_id = ? order by raised_at, id")
                .param(matter)
                .query(Conflicts::row)
                .list();
    }

    /** Those on the items of a meeting, by item; items without any are left out. */
    Map<UUID, List<ConflictRow>> onItemsOf(UUID meeting) {
        return jdbc
                .sql("select c.* from conflict_of_interest c join agenda_item i on i.id = c.item_id"
                        + " where i.meeting_id = ? order by c.raised_at, c.id")
                .param(meeting)
                .query(Conflicts::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ConflictRow::matter));
    }

    Optional<ConflictRow> find(UUID id) {
        return jdbc.sql("select * from conflict_of_interest where id = ?")
                .param(id)
                .query(Conflicts::row)
                .optional();
    }

    /** The accounts that do not take part in a matter. */
    Set<UUID> excludedFrom(UUID matter) {
        return Set.copyOf(on(matter).stream()
                .filter(conflict -> conflict.state().excludes())
                .map(ConflictRow::account)
                .toList());
    }

    /** Records what is known now, in place of what was known of this person on this matter. */
    void save(ConflictMatter matter, ConflictRow row, Instant now) {
        boolean decided = row.decidedBy() != null;
        jdbc.sql("""
                        insert into conflict_of_interest (id, item_id, circular_id, seat_id, account_id, person, state, reason, raised_by,
                            raised_at, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (matter_id, account_id) do update set state = excluded.state, reason = excluded.reason,
                            raised_by = excluded.raised_by, raised_at = excluded.raised_at,
                            decided_by = excluded.decided_by, decided_at = excluded.decided_at""")
                .param(row.id())
                .param(matter.kind() == Kind.ITEM ? matter.id() : null)
                .param(matter.kind() == Kind.CIRCULAR ? matter.id() : null)
                .params(
                        row.seat(),
                        row.account(),
                        row.person(),
                        row.state().name(),
                        row.reason(),
                        row.raisedBy(),
                        Timestamp.from(row.raisedAt()))
                .param(row.decidedBy())
                .param(decided ? Timestamp.from(now) : null)
                .update();
    }

    private static ConflictRow row(ResultSet row, int number) throws SQLException {
        return new ConflictRow(
                row.getObject("id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getObject("seat_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("person"),
                ConflictState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getString("raised_by"),
                row.getTimestamp("raised_at").toInstant(),
                row.getString("decided_by"));
    }
}
