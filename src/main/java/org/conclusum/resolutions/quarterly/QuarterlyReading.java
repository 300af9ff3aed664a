package org.conclusum.resolutions.quarterly;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.Standing;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.regions.RegionDirectory;
import org.conclusum.uikit.Formats;
import org.conclusum.uikit.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the quarterly report of a committee for those who may see into it; the closed part for those who take part. */
@Service
@Transactional(readOnly = true)
public class QuarterlyReading {

    /** The files of the committees are kept in German. */
    static final Locale LANGUAGE = Locale.GERMAN;

    private static final String STATE = """
            m.title as measure, m.owner, m.due,
                case when m.done_at is not null then 'DONE' when m.due < :today or m.light = 'RED' then 'RED'
                    when m.light = 'YELLOW' or m.report_due < :today then 'YELLOW' else 'GREEN' end as light,
                (select p.reason from %s p where p.measure_id = m.id and p.reason is not null
                    and p.at < :end order by p.at desc limit 1) as reason""";

    /** Resolutions {@code r} that stand in the report. */
    private static final String RESOLVED = """
            r.committee_id = :committee and r.adopted_at < :end and r.state in ('IN_FORCE', 'CLOSED')
                and (r.acknowledged_at is null or r.acknowledged_at >= :start)""";

    /** Measures {@code m} that were agreed without a resolution and stand in the report. */
    private static final String AGREED = """
            m.committee_id = :committee and m.assigned_at < :end and (m.done_at is null or m.done_at >= :start)""";

    /** What was agreed outside of resolutions is not closed; it follows what was resolved. */
    private static final String LINES =
            """
            select r.number, r.title, r.state, r.completion_note, %s, r.year, r.serial, m.position, m.id
            from resolution r left join measure m on m.resolution_id = r.id where %s and r.closed = :closed
            union all
            select null, m.origin_title, null, null, %s, null, null, null, m.id
            from agreed_measure m where %s and not :closed
            order by year, serial, due, position, id""".formatted(STATE.formatted("measure_report"), RESOLVED, STATE.formatted("agreed_report"), AGREED);

    private final JdbcClient jdbc;
    private final CommitteeDirectory committees;
    private final CommitteeAccess access;
    private final RegionDirectory regions;
    private final Clock clock;

    QuarterlyReading(
            JdbcClient jdbc,
            CommitteeDirectory committees,
            CommitteeAccess access,
            RegionDirectory regions,
            Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.access = access;
        this.regions = regions;
        this.clock = clock;
    }

    /** The last quarter that is over. */
    public Quarter latest() {
        return Quarter.of(LocalDate.now(clock)).before();
    }

    /** Whether the viewer may read the closed part. */
    public boolean readsClosed(UUID committee, Actor viewer) {
        return access.standingOf(viewer).takesPartIn(committee);
    }

    /** A part of the report on a quarter, or on what of it has passed. */
    public QuarterlyPart part(UUID committee, Quarter quarter, boolean closed, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        if (!standing.sees(committee, closed)) {
            throw new NotPermitted(viewer, "read the quarterly report of committee " + committee);
        }
        Map<String, String> names = names();
        List<QuarterlyPart.Line> lines = jdbc.sql(LINES)
                .param("committee", committee)
                .param("closed", closed)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .param("start", at(quarter.firstDay()))
                .param("end", at(quarter.end()))
                .query((row, number) -> line(row, names))
                .list();
        return new QuarterlyPart(committees.get(committee).name(), quarter, closed, lines);
    }

    /** Whether a committee had something to carry out before a quarter was over, and has not heard the report of it. */
    boolean isDue(UUID committee, Quarter quarter) {
        return jdbc.sql("select (exists (select 1 from resolution r where " + RESOLVED + ")"
                        + " or exists (select 1 from agreed_measure m where " + AGREED + "))"
                        + " and not exists (select 1 from resolution_quarter where committee_id = :committee"
                        + " and first_day = :first)")
                .param("committee", committee)
                .param("start", at(quarter.firstDay()))
                .param("end", at(quarter.end()))
                .param("first", Date.valueOf(quarter.firstDay()))
                .query(Boolean.class)
                .single();
    }

    private static Timestamp at(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(LegalTime.ZONE).toInstant());
    }

    private static QuarterlyPart.Line line(ResultSet row, Map<String, String> names) throws SQLException {
        String measure = Objects.requireNonNullElse(row.getString("measure"), "");
        Date due = row.getDate("due");
        String note = Objects.requireNonNullElse(row.getString("completion_note"), "");
        String number = row.getString("number");
        return new QuarterlyPart.Line(
                number == null ? Texts.text(LANGUAGE, "resolutions.quarterly.agreed") : number,
                row.getString("title"),
                measure,
                measure.isEmpty() ? "" : names.getOrDefault(row.getString("owner"), row.getString("owner")),
                due == null ? "" : Formats.date(due.toLocalDate(), LANGUAGE),
                measure.isEmpty()
                        ? Texts.text(LANGUAGE, "resolutions.state." + row.getString("state"))
                        : Texts.text(LANGUAGE, "resolutions.light." + row.getString("light")),
                note.isEmpty() ? Objects.requireNonNullElse(row.getString("reason"), "") : note);
    }

    private Map<String, String> names() {
        return Stream.concat(
                        regions.municipalities().stream()
                                .map(row -> Map.entry(
                                        WorkGroup.coordinatorOf(row.ags()).id(), row.name())),
                        regions.regions().stream()
                                .map(row ->
                                        Map.entry(WorkGroup.officeOf(row.code()).id(), row.officeName())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
