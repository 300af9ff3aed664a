package org.conclusum.worklist.casework;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.worklist.AbsentColleagues;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.PeopleAtWork;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tasks that were given on cases. The office that runs the committee and the auditor see all of a case they see; others
 * see those they gave, have or may take on.
 */
@Service
@Transactional(readOnly = true)
public class TaskListing {

    private final AssignedTasks tasks;
    private final Cases cases;
    private final PeopleAtWork people;
    private final AbsentColleagues absences;
    private final AccountDirectory accounts;
    private final Permissions permissions;

    TaskListing(
            AssignedTasks tasks,
            Cases cases,
            PeopleAtWork people,
            AbsentColleagues absences,
            AccountDirectory accounts,
            Permissions permissions) {
        this.tasks = tasks;
        this.cases = cases;
        this.people = people;
        this.absences = absences;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    /** Whether this person may give tasks on a case and link it. */
    public boolean mayArrange(Subject subject, Actor.Person viewer) {
        CaseRow about = cases.visible(List.of(subject), viewer).get(subject.id());
        return about != null && people.runBy(viewer).contains(about.committee());
    }

    /** The tasks on a case that concern the viewer, the open ones first. */
    public List<AssignedTask> about(Subject subject, Actor.Person viewer) {
        CaseRow about = cases.visible(List.of(subject), viewer).get(subject.id());
        if (about == null) {
            return List.of();
        }
        List<AssignedTask> all = tasks.about(subject.id());
        if (all.isEmpty()
                || people.runBy(viewer).contains(about.committee())
                || permissions.holds(viewer, Role.AUDITOR)) {
            return all;
        }
        Set<String> groups = people.groupsOf(viewer);
        Set<UUID> ids = new HashSet<>(absences.of(viewer.account()));
        ids.add(viewer.account());
        return all.stream().filter(task -> concerns(task, ids, groups)).toList();
    }

    /** How many tasks on a case are open, for a small number at a tab. */
    public int countOpen(UUID subject) {
        return tasks.countOpen(subject);
    }

    /** One task with its case. */
    public TaskDetail get(UUID id, Actor.Person viewer) {
        AssignedTask task = tasks.find(id).orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id.toString()));
        CaseRow about = cases.get(task.about(), viewer);
        if (about(task.about(), viewer).stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound(Subject.Kind.SYSTEM, id.toString());
        }
        Set<UUID> absent = absences.of(viewer.account());
        boolean instead = task.open() && task.holder() != null && absent.contains(task.holder());
        return new TaskDetail(
                task,
                about,
                instead || task.waitsFor(viewer.account(), people.groupsOf(viewer)),
                instead,
                task.open() && people.runBy(viewer).contains(about.committee()));
    }

    /** Names of those who have or had these tasks, in one query. */
    public Map<UUID, String> names(List<AssignedTask> shown) {
        Set<UUID> holders = shown.stream()
                .map(AssignedTask::holder)
                .filter(holder -> holder != null)
                .collect(Collectors.toSet());
        return holders.isEmpty()
                ? Map.of()
                : accounts.findAll(holders).values().stream()
                        .collect(Collectors.toMap(AccountRow::id, AccountRow::displayName));
    }

    /** The groups that can be asked about a case. */
    List<WorkGroup> groups(Subject subject, Actor.Person office) {
        return people.groupsOf(cases.get(subject, office).committee());
    }

    /** The people who can be asked about a case, by name. */
    List<AccountRow> people(Subject subject, Actor.Person office) {
        return accounts.findAll(people.peopleOf(cases.get(subject, office).committee())).values().stream()
                .filter(AccountRow::enabled)
                .sorted(Comparator.comparing(AccountRow::displayName))
                .toList();
    }

    private static boolean concerns(AssignedTask task, Set<UUID> ids, Set<String> groups) {
        return ids.contains(task.giver().account())
                || (task.holder() != null && ids.contains(task.holder()))
                || (task.group() != null && groups.contains(task.group()));
    }
}
