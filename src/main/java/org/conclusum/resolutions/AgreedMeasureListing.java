package org.conclusum.resolutions;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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

    private static final String ROWS =
            "select " + ResolutionRows.CONTROL_OF_AGREED + ", null::text as waits_for from agreed_measure m where ";

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

    private List<ControlRow> rows(String condition, Map<String, Object> parameters) {
        return jdbc.sql(ROWS + condition)
                .params(parameters)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(ResolutionRows::control)
                .list();
    }
}
