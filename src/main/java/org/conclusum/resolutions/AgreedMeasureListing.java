package org.conclusum.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads agreed measures for people with insight into the committee. */
@Service
@Transactional(readOnly = true)
public class AgreedMeasureListing {

    private static final String ROWS = "select m.id, m.origin_id as resolution_id, m.title, m.owner, m.due, m.percent,"
            + " m.assigned_at, m.first_due, m.report_due, m.reported_at, m.committee_id, m.origin_title, m.origin_route,"
            + " 1 as weight, null::int as every_months, null::date as repeats_until, null::text as waits_for, "
            + ResolutionRows.RULE + " as rule from agreed_measure m where ";

    private final AgreedMeasures measures;
    private final CommitteeAccess access;
    private final JdbcClient jdbc;
    private final Clock clock;

    AgreedMeasureListing(AgreedMeasures measures, CommitteeAccess access, JdbcClient jdbc, Clock clock) {
        this.measures = measures;
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was agreed in something, by date; the caller has checked that the person sees that. */
    public List<MeasureRow> of(UUID origin) {
        return rows("m.origin_id = :origin order by m.due, m.id", Map.of("origin", origin)).stream()
                .map(ControlRow::measure)
                .toList();
    }

    /** Those among these ids, for other modules that show only what was checked. */
    public Map<UUID, ControlRow> rows(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows("m.id in (:ids)", Map.of("ids", ids)).stream()
                        .collect(Collectors.toMap(row -> row.measure().id(), Function.identity()));
    }

    /**
     * One with its reports.
     *
     * @throws NotFound where there is none, or none for this person
     */
    public AgreedMeasureDetail get(UUID id, Actor.Person person) {
        ControlRow row = rows(List.of(id)).get(id);
        if (row == null || !access.standingOf(person).seesInto(row.committee())) {
            throw new NotFound(Subject.Kind.MEASURE, id);
        }
        boolean own = access.groupsOf(person).contains(row.measure().owner())
                || access.standingOf(person).runs(row.committee());
        return new AgreedMeasureDetail(
                row, measures.reportsOn(id), own && !row.measure().done());
    }

    /** Those that the filter of the control leaves and the viewer may see, in the order of the control. */
    List<ControlRow> matching(ControlFilter filter, Actor viewer, int limit) {
        if (filter.field() != null || filter.text().contains("/")) {
            return List.of();
        }
        Map<String, Object> parameters = new HashMap<>(Visibility.parameters(access.standingOf(viewer)));
        String condition = "(:all or :administrator or m.committee_id in (:inside))"
                + ControlListing.lights(filter.light(), "")
                + ControlListing.narrowed(filter, LocalDate.now(clock), parameters);
        parameters.put("limit", limit);
        return rows(condition + " order by " + ControlListing.order(filter.light()) + " limit :limit", parameters);
    }

    private List<ControlRow> rows(String condition, Map<String, Object> parameters) {
        return jdbc.sql(ROWS + condition)
                .params(parameters)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(AgreedMeasureListing::row)
                .list();
    }

    private static ControlRow row(ResultSet row, int number) throws SQLException {
        MeasureRow measure = ResolutionRows.measure(row, number);
        return new ControlRow(
                measure,
                row.getObject("committee_id", UUID.class),
                row.getString("origin_title"),
                row.getString("origin_title"),
                false,
                "measures/agreed/" + measure.id(),
                row.getString("origin_route"));
    }
}
