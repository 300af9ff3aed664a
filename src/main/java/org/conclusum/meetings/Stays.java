package org.conclusum.meetings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the stays of a meeting, without a permission check. */
@Component
public class Stays {

    private final JdbcClient jdbc;

    Stays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, in the order in which they began. */
    public List<StayRow> of(UUID meeting) {
        return jdbc.sql("select * from attendance where meeting_id = ? order by arrived_at, id")
                .param(meeting)
                .query(Stays::row)
                .list();
    }

    /** The one that goes on, or the last one on this day, of each seat that was there. */
    List<StayRow> latest(UUID meeting) {
        return jdbc.sql("""
                        select distinct on (seat_id) a.* from attendance a where meeting_id = ? and not exists (
                            select 1 from meeting_session s where s.meeting_id = a.meeting_id
                                and s.adjourned_at >= a.left_at)
                        order by seat_id, left_at desc nulls first""").param(meeting).query(Stays::row).list();
    }

    private static StayRow row(ResultSet row, int number) throws SQLException {
        @Nullable String ending = row.getString("ending");
        return new StayRow(
                row.getObject("seat_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getBoolean("substitute"),
                AttendanceManner.valueOf(row.getString("manner")),
                row.getBoolean("counts"),
                row.getTimestamp("arrived_at").toInstant(),
                MeetingListing.instant(row, "left_at"),
                ending == null ? null : AttendanceEnding.valueOf(ending));
    }
}
