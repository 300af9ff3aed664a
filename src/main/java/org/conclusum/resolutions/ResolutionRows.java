package org.conclusum.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** How rows of the register and of measures are read; a measure's light turns red once it is overdue. */
final class ResolutionRows {

    /** Light of a measure {@code m} on {@code :today}, as a rank: the worst is the highest. */
    static final String RANK = "case when m.done_at is not null then 0 when m.due < :today or m.light = 'RED' then 3"
            + " when m.light = 'YELLOW' then 2 else 1 end";

    /** Resolutions {@code r} with the sums {@code s} over their measures. */
    static final String REGISTER = """
            select r.*, s.measures, s.done, s.next_due, s.rank from resolution r
            cross join lateral (
                select count(*) as measures, count(m.done_at) as done,
                    min(m.due) filter (where m.done_at is null) as next_due,
                    case when r.state = 'CLOSED' then 0
                        else coalesce(max(%s), 1) end as rank
                from measure m where m.resolution_id = r.id) s
            """.formatted(RANK);

    static final String MEASURES =
            "select m.*, " + RANK + " as rank, m.done_at is null and m.due < :today as overdue from measure m ";

    private ResolutionRows() {}

    static ResolutionRow resolution(ResultSet row, int number) throws SQLException {
        Date nextDue = row.getDate("next_due");
        return new ResolutionRow(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getObject("committee_id", UUID.class),
                row.getObject("proposal_id", UUID.class),
                row.getObject("ballot_id", UUID.class),
                row.getObject("adopted_at", OffsetDateTime.class).toInstant(),
                ResolutionState.valueOf(row.getString("state")),
                row.getBoolean("closed"),
                light(row.getInt("rank")),
                row.getInt("measures"),
                row.getInt("done"),
                nextDue == null ? null : nextDue.toLocalDate());
    }

    static MeasureRow measure(ResultSet row, int number) throws SQLException {
        return new MeasureRow(
                row.getObject("id", UUID.class),
                row.getObject("resolution_id", UUID.class),
                row.getString("title"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                light(row.getInt("rank")),
                row.getTimestamp("done_at") != null,
                row.getBoolean("overdue"));
    }

    static Light light(int rank) {
        return switch (rank) {
            case 0 -> Light.DONE;
            case 1 -> Light.GREEN;
            case 2 -> Light.YELLOW;
            default -> Light.RED;
        };
    }

    static int rank(Light light) {
        return switch (light) {
            case DONE -> 0;
            case GREEN -> 1;
            case YELLOW -> 2;
            case RED -> 3;
        };
    }
}
