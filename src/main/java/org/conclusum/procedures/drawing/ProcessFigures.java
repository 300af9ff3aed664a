package org.conclusum.procedures.drawing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotPermitted;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the cases of a process go: where they wait and how long, what clocks run, how many end. */
@Service
@Transactional(readOnly = true)
public class ProcessFigures {

    private static final Duration LATELY = Duration.ofDays(90);

    /** A canceled step, in the words of the engine. */
    private static final int DROPPED = 2;

    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Clock clock;

    ProcessFigures(JdbcClient jdbc, Permissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The figures of all versions of a process; administrators and auditors look. */
    public CaseFigures of(String process, Actor actor) {
        if (!permissions.holds(actor, Role.ADMINISTRATOR) && !permissions.holds(actor, Role.AUDITOR)) {
            throw new NotPermitted(actor, "look at the processes");
        }
        Timestamp now = Timestamp.from(clock.instant());
        return jdbc.sql("""
                        select count(*) filter (where type_ = 'timer') as timers,
                            count(*) filter (where type_ = 'timer' and duedate_ <= :now) as overdue,
                            min(duedate_) filter (where type_ = 'timer' and duedate_ > :now) as next,
                            count(*) filter (where type_ <> 'timer') as backlog
                        from act_ru_job where process_def_key_ = :process""")
                .param("now", now)
                .param("process", process)
                .query((row, number) -> new CaseFigures(
                        ended(process),
                        row.getInt("timers"),
                        row.getInt("overdue"),
                        instant(row, "next"),
                        row.getInt("backlog"),
                        steps(process)))
                .single();
    }

    private int ended(String process) {
        return jdbc.sql("select count(*) from act_hi_procinst where proc_def_key_ = ? and end_time_ >= ?")
                .param(process)
                .param(Timestamp.from(clock.instant().minus(LATELY)))
                .query(Integer.class)
                .single();
    }

    private List<StepFigures> steps(String process) {
        return jdbc.sql("""
                        select max(act_name_) as step,
                            count(*) filter (where end_time_ is null) as waiting,
                            min(start_time_) filter (where end_time_ is null) as since,
                            count(*) filter (where end_time_ is not null) as done,
                            percentile_cont(0.5) within group (order by duration_)
                                filter (where end_time_ is not null) as median,
                            percentile_cont(0.9) within group (order by duration_)
                                filter (where end_time_ is not null) as ninth
                        from act_hi_actinst
                        where proc_def_key_ = :process and act_type_ in ('userTask', 'receiveTask', 'callActivity')
                            and coalesce(act_inst_state_, 0) <> :dropped and act_name_ is not null
                        group by act_id_
                        order by since nulls last, step""")
                .param("process", process)
                .param("dropped", DROPPED)
                .query((row, number) -> new StepFigures(
                        row.getString("step"),
                        row.getInt("waiting"),
                        instant(row, "since"),
                        row.getInt("done"),
                        duration(row, "median"),
                        duration(row, "ninth")))
                .list();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        double millis = row.getDouble(column);
        return row.wasNull() ? null : Duration.ofMillis((long) millis);
    }
}
