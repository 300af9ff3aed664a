package org.conclusum.procedures.tasks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.conclusum.identity.WorkGroup;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.ChangedMeanwhile;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.engine.Facts;
import org.conclusum.worklist.PeopleAtWork;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine's tasks for a person: those of the person's work groups that nobody has taken on, and those the person has.
 * Who leaves a group loses its tasks, also the ones taken on.
 */
@Component
@Transactional
class EngineWorklist implements WorklistSource {

    private static final Comparator<Task> MOST_URGENT_FIRST = Comparator.comparing(Task::getPriority)
            .reversed()
            .thenComparing(Task::getDueDate, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::getId);

    private final TaskService tasks;
    private final RuntimeService cases;
    private final WorkForms forms;
    private final WorkSubjects subjects;
    private final Colleagues colleagues;
    private final PeopleAtWork people;
    private final CommitteeAccess access;
    private final AccountDirectory accounts;
    private final Clock clock;

    EngineWorklist(
            TaskService tasks,
            RuntimeService cases,
            WorkForms forms,
            WorkSubjects subjects,
            Colleagues colleagues,
            PeopleAtWork people,
            CommitteeAccess access,
            AccountDirectory accounts,
            Clock clock) {
        this.tasks = tasks;
        this.cases = cases;
        this.forms = forms;
        this.subjects = subjects;
        this.colleagues = colleagues;
        this.people = people;
        this.access = access;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "task";
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        Set<String> groups = access.groupsOf(person);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Task> open = new ArrayList<>(urgent(ofGroups(groups), limit));
        open.addAll(urgent(
                ofGroups(groups)
                        .includeAssignedTasks()
                        .taskAssignee(person.account().toString()),
                limit));
        return items(open.stream().sorted(MOST_URGENT_FIRST).limit(limit).toList(), true);
    }

    /** @param own whether the viewer can take them on, give them back and hand them over */
    private List<WorkItem> items(List<Task> shown, boolean own) {
        Map<String, UUID> about = subjectsOf(shown);
        Map<UUID, WorkSubject> known = subjects.of(Set.copyOf(about.values()));
        return shown.stream()
                .flatMap(task -> item(task, about.get(task.getId()), known, own).stream())
                .toList();
    }

    @Override
    public void claim(String id, Actor.Person person) {
        Task task = forPerson(id, person);
        String holder = task.getAssignee();
        if (holder != null && !holder.equals(account(person))) {
            throw new ChangedMeanwhile(nameOf(holder), clock.instant());
        }
        tasks.setAssignee(id, account(person));
    }

    @Override
    public void handBack(String id, Actor.Person person) {
        requireOwn(forPerson(id, person), person);
        tasks.setAssignee(id, null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> substitutes(String id, Actor.Person person) {
        forPerson(id, person);
        return colleagues.of(groupsOf(id), person.account());
    }

    @Override
    public void handOver(String id, UUID substitute, Actor.Person person) {
        Task task = forPerson(id, person);
        if (task.getAssignee() != null) {
            requireOwn(task, person);
        }
        if (!colleagues.of(groupsOf(id), person.account()).contains(substitute)) {
            throw new NotPermitted(person, "hand task " + id + " over to " + substitute);
        }
        tasks.setAssignee(id, substitute.toString());
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> openInstead(Actor.Person substitute, Set<UUID> absent, int limit) {
        Set<String> groups = access.groupsOf(substitute);
        if (groups.isEmpty() || absent.isEmpty()) {
            return List.of();
        }
        return items(
                urgent(
                        ofGroups(groups)
                                .includeAssignedTasks()
                                .taskAssigneeIn(
                                        absent.stream().map(UUID::toString).toArray(String[]::new)),
                        limit),
                false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> held(Actor.Person office, int limit) {
        Set<UUID> run = access.standingOf(office).run();
        Set<String> groups = run.stream()
                .flatMap(committee -> people.groupsOf(committee).stream())
                .map(WorkGroup::id)
                .collect(Collectors.toSet());
        if (groups.isEmpty()) {
            return List.of();
        }
        return items(urgent(ofGroups(groups).includeAssignedTasks().taskAssigned(), limit), false).stream()
                .filter(item -> run.contains(item.committee()))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> candidates(String id, Actor.Person office) {
        Task task = inOffice(id, office);
        return colleagues.of(groupsOf(id), task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()));
    }

    @Override
    public void reassign(String id, UUID from, UUID to, Actor.Person office) {
        Task task = inOffice(id, office);
        if (!from.toString().equals(task.getAssignee())) {
            throw new ChangedMeanwhile(nameOf(task.getAssignee()), clock.instant());
        }
        if (!colleagues.of(groupsOf(id), from).contains(to)) {
            throw new NotPermitted(office, "give task " + id + " to " + to);
        }
        tasks.setAssignee(id, to.toString());
    }

    /** The task, where this office runs the committee of its case; to other offices it does not exist. */
    private Task inOffice(String id, Actor.Person office) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task != null) {
            UUID about = subjectsOf(List.of(task)).get(id);
            WorkSubject subject =
                    about == null ? null : subjects.of(Set.of(about)).get(about);
            if (subject != null && access.standingOf(office).runs(subject.committee())) {
                return task;
            }
        }
        throw new NotFound(Subject.Kind.SYSTEM, id);
    }

    private TaskQuery ofGroups(Set<String> groups) {
        return tasks.createTaskQuery().active().taskCandidateGroupIn(List.copyOf(groups));
    }

    private static List<Task> urgent(TaskQuery query, int limit) {
        return query.orderByTaskPriority().desc().orderByDueDate().asc().listPage(0, limit);
    }

    private Map<String, UUID> subjectsOf(List<Task> open) {
        if (open.isEmpty()) {
            return Map.of();
        }
        Map<String, UUID> about = new HashMap<>();
        for (VariableInstance subject : cases.createVariableInstanceQuery()
                .variableName(Facts.SUBJECT)
                .taskIdIn(open.stream().map(Task::getId).toArray(String[]::new))
                .list()) {
            about.put(subject.getTaskId(), UUID.fromString((String) subject.getValue()));
        }
        return about;
    }

    private Optional<WorkItem> item(Task task, @Nullable UUID id, Map<UUID, WorkSubject> known, boolean own) {
        WorkSubject subject = id == null ? null : known.get(id);
        if (id == null || subject == null) {
            return Optional.empty();
        }
        WorkForm form = forms.of(task);
        return Optional.of(new WorkItem(
                name() + ":" + task.getId(),
                form.kind().name(),
                form.kind().tone(),
                subject.title(),
                subject.reference(),
                subject.committee(),
                task.getDueDate() == null ? null : task.getDueDate().toInstant(),
                form.kind().minutes(),
                form.routeTo(id),
                task.getAssignee() == null ? null : UUID.fromString(task.getAssignee()),
                own,
                own));
    }

    /** The task, where one of the person's groups may do it; to everybody else it does not exist. */
    private Task forPerson(String id, Actor.Person person) {
        Task task = tasks.createTaskQuery().taskId(id).singleResult();
        Set<String> own = access.groupsOf(person);
        if (task == null || groupsOf(id).stream().noneMatch(group -> own.contains(group.id()))) {
            throw new NotFound(Subject.Kind.SYSTEM, id);
        }
        return task;
    }

    private Set<WorkGroup> groupsOf(String task) {
        return tasks.getIdentityLinksForTask(task).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .map(WorkGroup::new)
                .collect(Collectors.toSet());
    }

    private void requireOwn(Task task, Actor.Person person) {
        if (!account(person).equals(task.getAssignee())) {
            throw new NotPermitted(person, "give away task " + task.getId());
        }
    }

    private String nameOf(@Nullable String account) {
        return account == null
                ? ""
                : accounts.find(UUID.fromString(account))
                        .map(AccountRow::displayName)
                        .orElse("");
    }

    private static String account(Actor.Person person) {
        return person.account().toString();
    }
}
