package org.conclusum.procedures.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.committees.CommitteeDirectory;
import org.conclusum.committees.CommitteeRow;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The running cases of a process: where they stand by version, what they wait for, what failed; administrators and auditors look. */
@Service
@Transactional(readOnly = true)
public class CaseOverview {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);
    private static final Duration QUARTER = Duration.ofDays(90);

    /** A step at which a case {@code e} stands, frames around steps left out. */
    private static final String STANDING = """
            from act_hi_actinst a where a.proc_inst_id_ = e.id_ and a.end_time_ is null
                and a.act_type_ not in ('subProcess', 'multiInstanceBody')""";

    private static final String CASES = """
            select e.id_, h.business_key_, d.id_ as model, d.key_, d.version_, h.start_time_, c.text_ as committee,
                (select string_agg(distinct a.act_name_, ', ') %1$s and a.act_name_ is not null) as steps,
                (select min(a.start_time_) %1$s) as since,
                (select count(*) from act_ru_incident i where i.proc_inst_id_ = e.id_) as incidents
            from act_ru_execution e
            join act_re_procdef d on d.id_ = e.proc_def_id_
            join act_hi_procinst h on h.id_ = e.id_
            left join act_ru_variable c on c.execution_id_ = e.id_ and c.name_ = 'committee'
            where e.parent_id_ is null""".formatted(STANDING);

    private static final String MATCHING = """
             and d.key_ = :process and (:version = 0 or d.version_ = :version)
             and (:step = '' or exists (select 1 %1$s and a.act_id_ = :step))
             and (:days = 0 or exists (select 1 %1$s and a.start_time_ <= :before))
             and (:committees = '{}' or c.text_ = any (cast(:committees as text[])))""".formatted(STANDING);

    private static final String OF_COMMITTEES = """
            (:all or exists (select 1 from act_ru_variable c where c.execution_id_ = %s.proc_inst_id_
                and c.name_ = 'committee' and c.text_ = any (cast(:committees as text[]))))""";

    private static final String HEAT = """
            with standing as (
                select act_id_, max(act_name_) as name, count(*) as running,
                    avg(extract(epoch from (cast(:now as timestamp) - start_time_))) as waiting
                from act_hi_actinst a
                where proc_def_id_ = :model and end_time_ is null
                    and act_type_ not in ('subProcess', 'multiInstanceBody') and %1$s
                group by act_id_),
            trouble as (
                select coalesce(failed_activity_id_, activity_id_) as act_id_, count(*) as incidents
                from act_ru_incident i where proc_def_id_ = :model and %2$s group by 1)
            select coalesce(s.act_id_, t.act_id_) as element, coalesce(s.name, s.act_id_, t.act_id_) as name,
                coalesce(s.running, 0) as running, s.waiting, coalesce(t.incidents, 0) as incidents
            from standing s full join trouble t on t.act_id_ = s.act_id_
            order by running desc, name""".formatted(OF_COMMITTEES.formatted("a"), OF_COMMITTEES.formatted("i"));

    private final JdbcClient jdbc;
    private final CommitteeDirectory committees;
    private final Permissions permissions;
    private final Clock clock;

    CaseOverview(JdbcClient jdbc, CommitteeDirectory committees, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.committees = committees;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The versions of a process that have cases, and the one in force; the latest first. */
    public List<VersionLoad> versions(String process, Actor actor) {
        requireLook(actor);
        return jdbc.sql("""
                        select d.id_, d.version_, count(e.id_) as running, min(h.start_time_) as since,
                            (select count(*) from act_ru_incident i where i.proc_def_id_ = d.id_) as incidents
                        from act_re_procdef d
                        left join act_ru_execution e on e.proc_def_id_ = d.id_ and e.parent_id_ is null
                        left join act_hi_procinst h on h.id_ = e.id_
                        where d.key_ = :process
                        group by d.id_, d.version_
                        having count(e.id_) > 0
                            or d.version_ = (select max(version_) from act_re_procdef where key_ = :process)
                        order by d.version_ desc""")
                .param("process", process)
                .query((row, number) -> new VersionLoad(
                        row.getString("id_"),
                        row.getInt("version_"),
                        row.getInt("running"),
                        instant(row, "since"),
                        row.getInt("incidents")))
                .list();
    }

    /**
     * The elements of one version at which something stands or failed.
     *
     * @param region the code of a region whose committees' cases are meant, committees across regions among them; null for
     *     all cases
     */
    public List<ElementHeat> heat(String model, @Nullable String region, Actor actor) {
        requireLook(actor);
        return jdbc.sql(HEAT)
                .param("now", now())
                .param("model", model)
                .param("all", region == null)
                .param("committees", region == null ? "{}" : array(committeesOf(region)))
                .query((row, number) -> new ElementHeat(
                        row.getString("element"),
                        row.getString("name"),
                        row.getInt("running"),
                        seconds(row, "waiting"),
                        row.getInt("incidents")))
                .list();
    }

    private Set<UUID> committeesOf(String region) {
        return committees.all().stream()
                .filter(committee -> committee.region() == null || region.equals(committee.region()))
                .map(CommitteeRow::id)
                .collect(Collectors.toSet());
    }

    /** A page of the cases, the longest wait first. */
    public List<RunningCaseRow> cases(CaseFilter filter, int offset, int limit, Actor actor) {
        requireLook(actor);
        return jdbc.sql(CASES + "\n" + MATCHING + " order by since nulls last, e.id_ limit :limit offset :offset")
                .params(parameters(filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(CaseOverview::row)
                .list();
    }

    /** The ids of all cases that are meant. */
    public List<String> ids(CaseFilter filter, Actor actor) {
        requireLook(actor);
        return jdbc.sql("select e.id_ from (" + CASES + "\n" + MATCHING + ") e")
                .params(parameters(filter))
                .query(String.class)
                .list();
    }

    /** One running case. */
    public Optional<RunningCaseRow> find(String engineCase, Actor actor) {
        requireLook(actor);
        return jdbc.sql(CASES + " and e.id_ = :id")
                .param("id", engineCase)
                .query(CaseOverview::row)
                .optional();
    }

    /** The running case of a process about something. */
    public Optional<RunningCaseRow> about(String process, UUID subject, Actor actor) {
        requireLook(actor);
        return jdbc.sql(CASES + " and d.key_ = :process and h.business_key_ = :subject limit 1")
                .param("process", process)
                .param("subject", subject.toString())
                .query(CaseOverview::row)
                .optional();
    }

    /** A page of the clocks that run, what is due first coming first. */
    public List<TimerRow> timers(String process, int offset, int limit, Actor actor) {
        requireLook(actor);
        return jdbc.sql("""
                        select j.process_instance_id_, h.business_key_, j.duedate_, coalesce(f.act_id_, '') as element,
                            j.duedate_ <= :now as overdue
                        from act_ru_job j
                        left join act_ru_jobdef f on f.id_ = j.job_def_id_
                        left join act_hi_procinst h on h.id_ = j.process_instance_id_
                        where j.process_def_key_ = :process and j.type_ = 'timer' and j.duedate_ is not null
                            and j.process_instance_id_ is not null
                        order by j.duedate_, j.id_ limit :limit offset :offset""")
                .param("now", now())
                .param("process", process)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new TimerRow(
                        row.getString("process_instance_id_"),
                        Objects.requireNonNullElse(row.getString("business_key_"), ""),
                        row.getString("element"),
                        row.getTimestamp("duedate_").toInstant(),
                        row.getBoolean("overdue")))
                .list();
    }

    /** A page of what was given up, the latest first. */
    public List<IncidentRow> incidents(String process, int offset, int limit, Actor actor) {
        requireLook(actor);
        return jdbc.sql("""
                        select i.configuration_, i.proc_inst_id_, h.business_key_, i.incident_timestamp_,
                            coalesce(i.failed_activity_id_, i.activity_id_, '') as step,
                            coalesce(i.incident_msg_, '') as cause
                        from act_ru_incident i
                        join act_re_procdef d on d.id_ = i.proc_def_id_
                        left join act_hi_procinst h on h.id_ = i.proc_inst_id_
                        where d.key_ = :process
                        order by i.incident_timestamp_ desc, i.id_ limit :limit offset :offset""")
                .param("process", process)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new IncidentRow(
                        row.getString("configuration_"),
                        Objects.requireNonNullElse(row.getString("proc_inst_id_"), ""),
                        Objects.requireNonNullElse(row.getString("business_key_"), ""),
                        row.getString("step"),
                        row.getTimestamp("incident_timestamp_").toInstant(),
                        row.getString("cause")))
                .list();
    }

    /** How many began and ended, and how long they took. */
    public Throughput throughput(String process, Actor actor) {
        requireLook(actor);
        Instant now = clock.instant();
        return jdbc.sql("""
                        select count(*) filter (where start_time_ >= :week) as begun_week,
                            count(*) filter (where end_time_ >= :week) as ended_week,
                            count(*) filter (where start_time_ >= :month) as begun_month,
                            count(*) filter (where end_time_ >= :month) as ended_month,
                            count(*) filter (where start_time_ >= :quarter) as begun_quarter,
                            count(*) filter (where end_time_ >= :quarter) as ended_quarter,
                            percentile_cont(0.5) within group (order by duration_ / 1000.0)
                                filter (where end_time_ is not null) as median,
                            percentile_cont(0.9) within group (order by duration_ / 1000.0)
                                filter (where end_time_ is not null) as ninth
                        from act_hi_procinst where proc_def_key_ = :process""")
                .param("week", Timestamp.from(now.minus(WEEK)))
                .param("month", Timestamp.from(now.minus(MONTH)))
                .param("quarter", Timestamp.from(now.minus(QUARTER)))
                .param("process", process)
                .query((row, number) -> new Throughput(
                        row.getInt("begun_week"),
                        row.getInt("ended_week"),
                        row.getInt("begun_month"),
                        row.getInt("ended_month"),
                        row.getInt("begun_quarter"),
                        row.getInt("ended_quarter"),
                        seconds(row, "median"),
                        seconds(row, "ninth")))
                .single();
    }

    /** Whether this person looks at cases at all. */
    public boolean mayLook(Actor actor) {
        return permissions.holds(actor, Role.ADMINISTRATOR) || permissions.holds(actor, Role.AUDITOR);
    }

    private void requireLook(Actor actor) {
        if (!mayLook(actor)) {
            throw new NotPermitted(actor, "look at the cases of a process");
        }
    }

    private Map<String, Object> parameters(CaseFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("process", filter.process());
        parameters.put("version", filter.version());
        parameters.put("step", filter.step());
        parameters.put("days", filter.days());
        parameters.put("before", Timestamp.from(clock.instant().minus(Duration.ofDays(filter.days()))));
        parameters.put("committees", array(filter.committees()));
        return parameters;
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static RunningCaseRow row(ResultSet row, int number) throws SQLException {
        String committee = row.getString("committee");
        return new RunningCaseRow(
                row.getString("id_"),
                row.getString("key_"),
                Objects.requireNonNullElse(row.getString("business_key_"), ""),
                row.getString("model"),
                row.getInt("version_"),
                committee == null ? null : UUID.fromString(committee),
                row.getTimestamp("start_time_").toInstant(),
                Objects.requireNonNullElse(row.getString("steps"), ""),
                instant(row, "since"),
                row.getInt("incidents"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Duration seconds(ResultSet row, String column) throws SQLException {
        double seconds = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofSeconds((long) seconds);
    }
}
