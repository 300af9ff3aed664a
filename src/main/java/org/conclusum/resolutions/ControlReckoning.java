package org.conclusum.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reckons how the carrying out goes; only what the viewer may see counts. */
@Service
@Transactional(readOnly = true)
public class ControlReckoning {

    private static final String SPAN = """
            select count(*) as cases, percentile_disc(0.5) within group (order by %1$s) as median,
                percentile_disc(0.9) within group (order by %1$s) as most
            from resolution r where %2$s >= :since and %3$s and\s""";

    /** Measures {@code m} of resolutions and agreed ones, each as far as they are seen and fit. */
    private static final String MEASURES = """
            from (select m.owner, m.due, m.first_due, m.light, m.assigned_at, m.done_at, r.field
                from measure m join resolution r on r.id = m.resolution_id where %1$s%2$s and %3$s
                union all
                select m.owner, m.due, m.first_due, m.light, m.assigned_at, m.done_at, null
                from agreed_measure m where %1$s and %4$s) m""";

    private static final String BEHIND = "count(*) filter (where m.due < :today or m.light = 'RED')";

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    ControlReckoning(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /**
     * The figures of the year until today.
     *
     * @param committee one alone, or null for all that the viewer sees
     */
    public ControlFigures of(@Nullable UUID committee, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        Map<String, Object> parameters = new HashMap<>(Visibility.parameters(standing));
        LocalDate today = LocalDate.now(clock);
        parameters.put("today", Date.valueOf(today));
        parameters.put("since", Date.valueOf(today.minusYears(1)));
        String seen = Visibility.CONDITION;
        String agreed = Visibility.ofAgreed(standing, parameters);
        if (committee != null) {
            parameters.put("committee", committee);
            seen += " and r.committee_id = :committee";
            agreed += " and m.committee_id = :committee";
        }
        String open = MEASURES.formatted("m.done_at is null", " and r.state = 'IN_FORCE'", seen, agreed);
        String done = MEASURES.formatted("m.done_at >= :since", "", seen, agreed);
        return new ControlFigures(
                span(
                        "extract(day from r.adopted_at - r.submitted_at)::int",
                        "r.adopted_at",
                        "r.submitted_at is not null",
                        seen,
                        parameters),
                span(
                        "extract(day from r.completed_at - r.adopted_at)::int",
                        "r.completed_at",
                        "r.completed_at is not null",
                        seen,
                        parameters),
                count(done, parameters),
                count(done + " where m.done_at::date <= m.first_due", parameters),
                byAge(open, parameters),
                byOwner(open, parameters),
                byField(open, parameters),
                stages(seen, parameters));
    }

    private ControlFigures.@Nullable Span span(
            String days, String at, String known, String seen, Map<String, Object> parameters) {
        ControlFigures.Span span = jdbc.sql(SPAN.formatted(days, at, known) + seen)
                .params(parameters)
                .query(ControlReckoning::span)
                .single();
        return span.cases() == 0 ? null : span;
    }

    private static ControlFigures.Span span(ResultSet row, int number) throws SQLException {
        return new ControlFigures.Span(row.getInt("cases"), row.getInt("median"), row.getInt("most"));
    }

    private int count(String measures, Map<String, Object> parameters) {
        return jdbc.sql("select count(*) " + measures)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private List<ControlFigures.ByAge> byAge(String open, Map<String, Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        List<ControlFigures.ByAge> ages = new ArrayList<>();
        for (Age age : Age.values()) {
            Map<String, Object> bounds = new HashMap<>(parameters);
            bounds.put("younger", Date.valueOf(today.minusMonths(age.from()).plusDays(1)));
            bounds.put("older", Date.valueOf(today.minusMonths(age.until()).plusDays(1)));
            ages.add(new ControlFigures.ByAge(
                    age, count(open + " where m.assigned_at <= :younger and m.assigned_at > :older", bounds)));
        }
        return ages;
    }

    private List<ControlFigures.ByOwner> byOwner(String open, Map<String, Object> parameters) {
        return jdbc.sql("select m.owner, count(*) as open, " + BEHIND + " as behind " + open
                        + " group by m.owner order by behind desc, open desc, m.owner")
                .params(parameters)
                .query(ControlFigures.ByOwner.class)
                .list();
    }

    private List<ControlFigures.ByField> byField(String open, Map<String, Object> parameters) {
        return jdbc.sql("select m.field, count(*) as open, " + BEHIND + " as behind " + open
                        + " group by m.field order by m.field nulls last")
                .params(parameters)
                .query((row, number) -> new ControlFigures.ByField(
                        row.getString("field") == null ? null : FieldOfAction.valueOf(row.getString("field")),
                        row.getInt("open"),
                        row.getInt("behind")))
                .list();
    }

    private List<ControlFigures.AtStage> stages(String seen, Map<String, Object> parameters) {
        List<ControlFigures.AtStage> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            stages.add(jdbc.sql("select count(*) as resolutions, coalesce(percentile_disc(0.5) within group (order by"
                            + " greatest(0, :today::date - (" + stage.since() + ")::date)), 0) as days"
                            + " from resolution r where " + stage.condition() + " and " + seen)
                    .params(parameters)
                    .query((row, number) ->
                            new ControlFigures.AtStage(stage, row.getInt("resolutions"), row.getInt("days")))
                    .single());
        }
        return stages;
    }
}
