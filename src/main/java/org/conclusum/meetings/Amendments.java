package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The amendments to the motions of items. */
@Repository
class Amendments {

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are voted on. */
    List<AmendmentRow> on(UUID item) {
        return jdbc.sql("select * from amendment where item_id = ? order by position, number")
                .param(item)
                .query(Amendments::row)
                .list();
    }

    Optional<AmendmentRow> find(UUID amendment) {
        return jdbc.sql("select * from amendment where id = ?")
                .param(amendment)
                .query(Amendments::row)
                .optional();
    }

    void add(AmendmentRow row) {
        jdbc.sql("""
                        insert into amendment (id, item_id, number, position, account_id, author, base, wording, reason, state,
                            submitted_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        row.id(),
                        row.item(),
                        row.number(),
                        row.position(),
                        row.account(),
                        row.author(),
                        row.base(),
                        row.wording(),
                        row.reason(),
                        row.state().name(),
                        Timestamp.from(row.submittedAt()))
                .update();
    }

    void decide(UUID amendment, AmendmentState state, Instant now) {
        jdbc.sql("update amendment set state = ?, decided_at = ? where id = ?")
                .param(state.name())
                .param(state.isUndecided() ? null : Timestamp.from(now))
                .param(amendment)
                .update();
    }

    /** Writes an amendment anew against the wording as it stands. */
    void rewrite(UUID amendment, String base, String wording) {
        jdbc.sql("update amendment set base = ?, wording = ? where id = ?")
                .params(base, wording, amendment)
                .update();
    }

    /** Puts them into this order. */
    void order(List<UUID> amendments) {
        for (int place = 0; place < amendments.size(); place++) {
            jdbc.sql("update amendment set position = ? where id = ?")
                    .params(place + 1, amendments.get(place))
                    .update();
        }
    }

    private static AmendmentRow row(ResultSet row, int number) throws SQLException {
        return new AmendmentRow(
                row.getObject("id", UUID.class),
                row.getObject("item_id", UUID.class),
                row.getInt("number"),
                row.getInt("position"),
                row.getObject("account_id", UUID.class),
                row.getString("author"),
                row.getString("base"),
                row.getString("wording"),
                row.getString("reason"),
                AmendmentState.valueOf(row.getString("state")),
                row.getTimestamp("submitted_at").toInstant(),
                MeetingListing.instant(row, "decided_at"));
    }
}
