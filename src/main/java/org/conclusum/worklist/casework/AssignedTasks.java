package org.conclusum.worklist.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.casework.AssignedTask.Doer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The tasks that offices gave. */
@Repository
class AssignedTasks {

    private final JdbcClient jdbc;

    AssignedTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AssignedTask> find(UUID id) {
        return jdbc.sql("select * from assigned_task where id = ?")
                .param(id)
                .query(AssignedTasks::task)
                .optional();
    }

    /** The tasks on a case: the open ones first, by day, then what ended last. */
    List<AssignedTask> about(UUID subject) {
        return jdbc.sql("""
                        select * from assigned_task where about_id = ?
                        order by state <> 'OPEN', ended_at desc nulls first, due nulls last, given_at limit 200""").param(subject).query(AssignedTasks::task).list();
    }

    int countOpen(UUID subject) {
        return jdbc.sql("select count(*) from assigned_task where about_id = ? and state = 'OPEN'")
                .param(subject)
                .query(Integer.class)
                .single();
    }

    List<AssignedTask> waitingFor(UUID account, Collection<String> groups, int limit) {
        return jdbc.sql("""
                        select * from assigned_task where state = 'OPEN'
                            and (holder = :account or (holder is null and work_group = any (:groups)))
                        order by due nulls last, id limit :limit""")
                .param("account", account)
                .param("groups", groups.toArray(String[]::new))
                .param("limit", limit)
                .query(AssignedTasks::task)
                .list();
    }

    List<AssignedTask> heldBy(Collection<UUID> accounts, int limit) {
        return jdbc.sql("""
                        select * from assigned_task where state = 'OPEN' and holder = any (:accounts)
                        order by due nulls last, id limit :limit""")
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("limit", limit)
                .query(AssignedTasks::task)
                .list();
    }

    List<AssignedTask> heldIn(Collection<UUID> committees, int limit) {
        return jdbc.sql("""
                        select * from assigned_task
                        where state = 'OPEN' and holder is not null and committee_id = any (:committees)
                        order by due nulls last, id limit :limit""")
                .param("committees", committees.toArray(UUID[]::new))
                .param("limit", limit)
                .query(AssignedTasks::task)
                .list();
    }

    void add(AssignedTask task) {
        changing(jdbc.sql("""
                        insert into assigned_task (id, about_kind, about_id, committee_id, title, note, due, work_group,
                            holder, state, version, given_by, giver, given_at, ended_by, ender, instead_of, absent,
                            ended_at, outcome)
                        values (:id, :kind, :about, :committee, :title, :note, :due, :group, :holder, :state, :version,
                            :givenBy, :giver, :givenAt, :endedBy, :ender, :insteadOf, :absent, :endedAt, :outcome)"""), task)
                .param("kind", task.about().kind().name())
                .param("about", task.about().id())
                .param("committee", task.committee())
                .param("title", task.title())
                .param("note", task.note())
                .param("due", task.due())
                .param("group", task.group())
                .param("givenBy", task.giver().account())
                .param("giver", task.giver().name())
                .param("givenAt", task.givenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Stores the next state of a task, if the last one is still the one it came from. */
    void update(AssignedTask task) {
        int updated = changing(jdbc.sql("""
                        update assigned_task set holder = :holder, state = :state, version = :version,
                            ended_by = :endedBy, ender = :ender, instead_of = :insteadOf, absent = :absent,
                            ended_at = :endedAt, outcome = :outcome
                        where id = :id and version = :version - 1"""), task).update();
        if (updated == 0) {
            throw new OptimisticLockingFailureException("task " + task.id() + " was changed meanwhile");
        }
    }

    private static StatementSpec changing(StatementSpec statement, AssignedTask task) {
        Doer ender = task.ender();
        Doer absent = task.absent();
        Instant endedAt = task.endedAt();
        return statement
                .param("id", task.id())
                .param("holder", task.holder())
                .param("state", task.state().name())
                .param("version", task.version())
                .param("endedBy", ender == null ? null : ender.account())
                .param("ender", ender == null ? null : ender.name())
                .param("insteadOf", absent == null ? null : absent.account())
                .param("absent", absent == null ? null : absent.name())
                .param("endedAt", endedAt == null ? null : endedAt.atOffset(ZoneOffset.UTC))
                .param("outcome", task.outcome());
    }

    private static AssignedTask task(ResultSet row, int number) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new AssignedTask(
                row.getObject("id", UUID.class),
                new Subject(Subject.Kind.valueOf(row.getString("about_kind")), row.getObject("about_id", UUID.class)),
                row.getObject("committee_id", UUID.class),
                row.getString("title"),
                row.getString("note"),
                row.getObject("due", LocalDate.class),
                row.getString("work_group"),
                row.getObject("holder", UUID.class),
                TaskState.valueOf(row.getString("state")),
                row.getLong("version"),
                new Doer(row.getObject("given_by", UUID.class), row.getString("giver")),
                row.getObject("given_at", OffsetDateTime.class).toInstant(),
                doer(row, "ended_by", "ender"),
                doer(row, "instead_of", "absent"),
                ended == null ? null : ended.toInstant(),
                row.getString("outcome"));
    }

    private static @Nullable Doer doer(ResultSet row, String account, String name) throws SQLException {
        UUID id = row.getObject(account, UUID.class);
        return id == null ? null : new Doer(id, row.getString(name));
    }
}
