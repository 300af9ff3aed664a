package org.conclusum.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** How rows of the register and of measures are read; a measure's light turns red once it is overdue. */
final class ResolutionRows {

    /** Rule behind the light of a measure {@code m} on {@code :today}; the names of {@link LightRule}. */
    static final String RULE = """
            case when m.done_at is not null then 'DONE'
                when m.due < :today then 'OVERDUE'
                when m.light = 'RED' then 'AT_RISK'
                when m.light = 'YELLOW' then 'DELAYED'
                when m.report_due < :today then 'REPORT_MISSING'
                when m.reported_at is not null then 'ON_TRACK'
                else 'NOTHING_DUE' end""";

    /** Light of a measure {@code m} on {@code :today}, as a rank: the worst is the highest. */
    private static final String RANK = "case when m.done_at is not null then 0 when m.due < :today or m.light = 'RED'"
            + " then 3 when m.light = 'YELLOW' or m.report_due < :today then 2 else 1 end";

    /** Resolutions {@code r} with the sums {@code s} over their measures. */
    static final String REGISTER = """
            select r.*, s.measures, s.done, s.next_due, s.rank, s.progress from resolution r
            cross join lateral (
                select count(*) as measures, count(m.done_at) as done,
                    min(m.due) filter (where m.done_at is null) as next_due,
                    coalesce(sum(m.weight * m.percent) / nullif(sum(m.weight), 0), 0) as progress,
                    case when r.state in ('CLOSED', 'SUPERSEDED', 'REVOKED') then 0
                        else coalesce(max(%s), 1) end as rank
                from measure m where m.resolution_id = r.id) s
            """.formatted(RANK);

    /** What is read of a measure {@code m}. */
    static final String MEASURE_COLUMNS = "m.*, " + RULE + " as rule, " + waitsFor("m.id") + " as waits_for";

    private static final String CONTROLLED = "m.id, m.committee_id, m.title, m.owner, m.due, m.first_due, m.report_due,"
            + " m.percent, m.assigned_at, m.reported_at, " + RULE + " as rule, ";

    /** What the control reads of a measure {@code m} of a resolution {@code r}. */
    static final String CONTROL_OF_RESOLUTIONS = CONTROLLED
            + "m.resolution_id, m.weight, m.every_months, m.repeats_until, r.number, r.title as resolution_title, r.closed,"
            + " 'measures/' || m.id as route, 'resolutions/' || r.id as origin";

    /** The same of an agreed measure {@code m}. */
    static final String CONTROL_OF_AGREED = CONTROLLED
            + "m.origin_id as resolution_id, 1 as weight, null::int as every_months, null::date as repeats_until,"
            + " m.origin_title as number, m.origin_title as resolution_title, false as closed,"
            + " 'measures/agreed/' || m.id as route, m.origin_route as origin";

    /** Measures {@code m} with their resolutions {@code r}. */
    static final String MEASURES =
            "select " + MEASURE_COLUMNS + " from measure m join resolution r on r.id = m.resolution_id ";

    private ResolutionRows() {}

    /** Titles of the measures that have to be done before this one, one a line. */
    static String waitsFor(String measure) {
        return "(select string_agg(n.title, E'\n' order by n.position) from measure_dependency d"
                + " join measure n on n.id = d.needs_id where d.measure_id = " + measure + " and n.done_at is null)";
    }

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
                row.getInt("progress"),
                nextDue == null ? null : nextDue.toLocalDate());
    }

    static MeasureRow measure(ResultSet row, int number) throws SQLException {
        LightRule rule = LightRule.valueOf(row.getString("rule"));
        return new MeasureRow(
                row.getObject("id", UUID.class),
                row.getObject("resolution_id", UUID.class),
                row.getString("title"),
                row.getString("owner"),
                row.getObject("due", LocalDate.class),
                rule.light(),
                rule,
                rule == LightRule.DONE,
                plan(row));
    }

    static ControlRow control(ResultSet row, int number) throws SQLException {
        return new ControlRow(
                measure(row, number),
                row.getObject("committee_id", UUID.class),
                row.getString("number"),
                row.getString("resolution_title"),
                row.getBoolean("closed"),
                row.getString("route"),
                row.getString("origin"));
    }

    private static MeasurePlan plan(ResultSet row) throws SQLException {
        OffsetDateTime reported = row.getObject("reported_at", OffsetDateTime.class);
        LocalDate until = row.getObject("repeats_until", LocalDate.class);
        String waitsFor = row.getString("waits_for");
        return new MeasurePlan(
                row.getInt("weight"),
                row.getInt("percent"),
                row.getObject("assigned_at", OffsetDateTime.class).toInstant(),
                row.getObject("first_due", LocalDate.class),
                row.getObject("report_due", LocalDate.class),
                reported == null ? null : reported.toInstant(),
                until == null ? null : new Repetition(row.getInt("every_months"), until),
                waitsFor == null ? List.of() : waitsFor.lines().toList());
    }

    static ReportRow report(ResultSet row, int number) throws SQLException {
        return new ReportRow(
                row.getObject("measure_id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reporter"),
                row.getString("text"),
                Light.valueOf(row.getString("light")),
                row.getObject("previous_due", LocalDate.class),
                row.getObject("due", LocalDate.class),
                Objects.requireNonNullElse(row.getString("reason"), ""),
                row.getObject("percent", Integer.class));
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
