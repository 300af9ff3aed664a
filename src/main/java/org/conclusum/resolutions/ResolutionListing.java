package org.conclusum.resolutions;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.committees.Standing;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.monitoring.indicators.FieldOfAction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the register for people: each sees only what the standing in the committees allows. */
@Service
@Transactional(readOnly = true)
public class ResolutionListing {

    private final JdbcClient jdbc;
    private final CommitteeAccess access;
    private final Clock clock;

    ResolutionListing(JdbcClient jdbc, CommitteeAccess access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** A page of the register, the latest adoption first. */
    public List<ResolutionRow> page(ResolutionFilter filter, Actor viewer, int offset, int limit) {
        Map<String, Object> parameters = parameters(viewer);
        String condition = condition(filter, parameters);
        return jdbc.sql(ResolutionRows.REGISTER + "where " + condition
                        + " order by r.adopted_at desc, r.number desc offset :offset limit :limit")
                .params(parameters)
                .param("offset", offset)
                .param("limit", limit)
                .query(ResolutionRows::resolution)
                .list();
    }

    /** What a committee has not noted yet of what was carried out, the earliest first. */
    List<ResolutionRow> completed(UUID committee, Actor viewer, int limit) {
        return jdbc.sql(ResolutionRows.REGISTER + "where r.committee_id = :committee and r.state = 'CLOSED'"
                        + " and r.acknowledged_at is null and " + Visibility.CONDITION
                        + " order by r.completed_at limit :limit")
                .params(parameters(viewer))
                .param("committee", committee)
                .param("limit", limit)
                .query(ResolutionRows::resolution)
                .list();
    }

    /** The resolutions of a proposal, mostly one. */
    public List<ResolutionRow> ofProposal(UUID proposal, Actor viewer) {
        return jdbc.sql(ResolutionRows.REGISTER + "where r.proposal_id = :proposal and " + Visibility.CONDITION
                        + " order by r.adopted_at desc")
                .params(parameters(viewer))
                .param("proposal", proposal)
                .query(ResolutionRows::resolution)
                .list();
    }

    /** Those of these resolutions that the viewer may see, in one query. */
    List<ResolutionRow> rows(Collection<UUID> ids, Actor viewer) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ResolutionRows.REGISTER + "where r.id in (:ids) and " + Visibility.CONDITION)
                        .params(parameters(viewer))
                        .param("ids", ids)
                        .query(ResolutionRows::resolution)
                        .list();
    }

    /** How many resolutions of a proposal the viewer may see. */
    public int countOfProposal(UUID proposal, Actor viewer) {
        return jdbc.sql("select count(*) from resolution r where r.proposal_id = :proposal and " + Visibility.CONDITION)
                .params(parameters(viewer))
                .param("proposal", proposal)
                .query(Integer.class)
                .single();
    }

    /**
     * One resolution.
     *
     * @throws NotFound where there is none or the viewer may not see it
     */
    public ResolutionDetail get(UUID resolution, Actor viewer) {
        Standing standing = access.standingOf(viewer);
        return jdbc.sql(ResolutionRows.REGISTER + "where r.id = :id and " + Visibility.CONDITION)
                .params(parameters(standing))
                .param("id", resolution)
                .query((row, number) -> detail(row, standing))
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.RESOLUTION, resolution));
    }

    /** The measures of a resolution that the viewer may see, by date. */
    public List<MeasureRow> measuresOf(UUID resolution, Actor viewer) {
        return jdbc.sql(ResolutionRows.MEASURES + "where r.id = :resolution and " + Visibility.CONDITION
                        + " order by m.due, m.position")
                .params(parameters(viewer))
                .param("resolution", resolution)
                .query(ResolutionRows::measure)
                .list();
    }

    /**
     * One measure with its resolution.
     *
     * @throws NotFound where there is none or the viewer may not see it
     */
    public MeasureDetail measure(UUID measure, Actor viewer) {
        MeasureRow row = jdbc.sql(ResolutionRows.MEASURES + "where m.id = :measure and " + Visibility.CONDITION)
                .params(parameters(viewer))
                .param("measure", measure)
                .query(ResolutionRows::measure)
                .optional()
                .orElseThrow(() -> new NotFound(Subject.Kind.MEASURE, measure));
        ResolutionDetail resolution = get(row.resolution(), viewer);
        boolean open = !row.done() && resolution.row().state() == ResolutionState.IN_FORCE;
        boolean mine = resolution.office() || access.groupsOf(viewer).contains(row.owner());
        return new MeasureDetail(row, resolution.row(), resolution.office(), open && mine);
    }

    /** The measures that have to be done before one, whether they are or not. */
    public Set<UUID> needsOf(UUID measure, Actor viewer) {
        measure(measure, viewer);
        return Set.copyOf(jdbc.sql("select needs_id from measure_dependency where measure_id = ?")
                .param(measure)
                .query(UUID.class)
                .list());
    }

    /** The reports on all measures of a resolution that the viewer may see, newest first. */
    public List<ReportRow> reportsOf(UUID resolution, Actor viewer) {
        return jdbc.sql("select p.* from measure_report p join measure m on m.id = p.measure_id"
                        + " join resolution r on r.id = m.resolution_id where r.id = :resolution and "
                        + Visibility.CONDITION + " order by p.at desc")
                .params(parameters(viewer))
                .param("resolution", resolution)
                .query(ResolutionRows::report)
                .list();
    }

    /** The reports on one measure that the viewer may see, newest first. */
    public List<ReportRow> reportsOn(UUID measure, Actor viewer) {
        return jdbc.sql("select p.* from measure_report p join measure m on m.id = p.measure_id"
                        + " join resolution r on r.id = m.resolution_id where m.id = :measure and "
                        + Visibility.CONDITION + " order by p.at desc")
                .params(parameters(viewer))
                .param("measure", measure)
                .query(ResolutionRows::report)
                .list();
    }

    /** The resolutions that contain a text, the latest first, for the command palette. */
    public List<ResolutionRow> search(String text, Actor viewer, int limit) {
        return page(new ResolutionFilter(text, null, null, null), viewer, 0, limit);
    }

    private static String condition(ResolutionFilter filter, Map<String, Object> parameters) {
        StringBuilder condition = new StringBuilder(Visibility.CONDITION);
        if (!filter.text().isBlank()) {
            condition.append(" and (r.number ilike :text or r.title ilike :text or r.wording ilike :text)");
            parameters.put("text", "%" + literal(filter.text().strip()) + "%");
        }
        Optional.ofNullable(filter.committee()).ifPresent(committee -> {
            condition.append(" and r.committee_id = :committee");
            parameters.put("committee", committee);
        });
        Optional.ofNullable(filter.light()).ifPresent(light -> {
            condition.append(" and r.state in ('IN_FORCE', 'CLOSED') and s.rank = :rank");
            parameters.put("rank", ResolutionRows.rank(light));
        });
        Optional.ofNullable(filter.state()).ifPresent(state -> {
            condition.append(" and r.state = :state");
            parameters.put("state", state.name());
        });
        Optional.ofNullable(filter.stage())
                .ifPresent(stage -> condition.append(" and ").append(stage.condition()));
        return condition.toString();
    }

    private static String literal(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private Map<String, Object> parameters(Actor viewer) {
        return parameters(access.standingOf(viewer));
    }

    private Map<String, Object> parameters(Standing standing) {
        Map<String, Object> parameters = Visibility.parameters(standing);
        parameters.put("today", Date.valueOf(LocalDate.now(clock)));
        return parameters;
    }

    private static ResolutionDetail detail(ResultSet row, Standing standing) throws SQLException {
        OffsetDateTime completed = row.getObject("completed_at", OffsetDateTime.class);
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        OffsetDateTime acknowledged = row.getObject("acknowledged_at", OffsetDateTime.class);
        return new ResolutionDetail(
                ResolutionRows.resolution(row, 0),
                row.getString("wording"),
                row.getObject("meeting_id", UUID.class),
                row.getTimestamp("measures_defined_at") != null,
                row.getString("completion_note"),
                completed == null ? null : completed.toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getObject("report_every_weeks", Integer.class),
                field(row),
                acknowledged == null ? null : acknowledged.toInstant(),
                standing.runs(row.getObject("committee_id", UUID.class)));
    }

    private static @Nullable FieldOfAction field(ResultSet row) throws SQLException {
        String field = row.getString("field");
        return field == null ? null : FieldOfAction.valueOf(field);
    }
}
