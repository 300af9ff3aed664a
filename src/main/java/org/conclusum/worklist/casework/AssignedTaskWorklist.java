package org.conclusum.worklist.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.LegalTime;
import org.conclusum.worklist.CaseRow;
import org.conclusum.worklist.PeopleAtWork;
import org.conclusum.worklist.WorkItem;
import org.conclusum.worklist.WorkItem.Tone;
import org.conclusum.worklist.WorklistSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tasks that an office gave: whoever was asked sees them as long as the person may see the case. */
@Component
@Transactional
class AssignedTaskWorklist implements WorklistSource {

    static final String STEP = "DO_ASSIGNED";

    private static final int MINUTES = 15;

    private final AssignedTasks tasks;
    private final TaskManagement management;
    private final Cases cases;
    private final PeopleAtWork people;

    AssignedTaskWorklist(AssignedTasks tasks, TaskManagement management, Cases cases, PeopleAtWork people) {
        this.tasks = tasks;
        this.management = management;
        this.cases = cases;
        this.people = people;
    }

    @Override
    public String name() {
        return "assigned";
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> openFor(Actor.Person person, int limit) {
        return items(tasks.waitingFor(person.account(), people.groupsOf(person), limit), true, person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> openInstead(Actor.Person substitute, Set<UUID> absent, int limit) {
        return items(tasks.heldBy(absent, limit), false, substitute);
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItem> held(Actor.Person office, int limit) {
        Set<UUID> run = people.runBy(office);
        return run.isEmpty() ? List.of() : items(tasks.heldIn(run, limit), false, office);
    }

    @Override
    public void claim(String id, Actor.Person person) {
        management.take(UUID.fromString(id), person);
    }

    @Override
    public void handBack(String id, Actor.Person person) {
        management.giveBack(UUID.fromString(id), person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> substitutes(String id, Actor.Person person) {
        return tasks.find(UUID.fromString(id))
                .filter(task -> task.waitsFor(person.account(), people.groupsOf(person)))
                .map(task -> List.copyOf(management.candidates(task, person.account())))
                .orElse(List.of());
    }

    @Override
    public void handOver(String id, UUID substitute, Actor.Person person) {
        management.passOn(UUID.fromString(id), substitute, person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> candidates(String id, Actor.Person office) {
        return tasks.find(UUID.fromString(id))
                .filter(task -> people.runBy(office).contains(task.committee()))
                .map(task -> List.copyOf(
                        management.candidates(task, task.holder() == null ? office.account() : task.holder())))
                .orElse(List.of());
    }

    @Override
    public void reassign(String id, UUID from, UUID to, Actor.Person office) {
        management.reassign(UUID.fromString(id), from, to, office);
    }

    private List<WorkItem> items(List<AssignedTask> found, boolean own, Actor.Person viewer) {
        Map<UUID, CaseRow> seen =
                cases.visible(found.stream().map(AssignedTask::about).toList(), viewer);
        return found.stream()
                .filter(task -> seen.containsKey(task.about().id()))
                .map(task ->
                        item(task, Objects.requireNonNull(seen.get(task.about().id())), own))
                .toList();
    }

    private WorkItem item(AssignedTask task, CaseRow about, boolean own) {
        return new WorkItem(
                name() + ":" + task.id(),
                STEP,
                Tone.SAY,
                task.title(),
                about.reference(),
                task.committee(),
                endOf(task.due()),
                MINUTES,
                "tasks/" + task.id(),
                task.holder(),
                own && task.group() != null,
                own);
    }

    private static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant().minusSeconds(60);
    }
}
