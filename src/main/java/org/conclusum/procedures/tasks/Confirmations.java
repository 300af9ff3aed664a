package org.conclusum.procedures.tasks;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.conclusum.committees.CommitteeAccess;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.catalogue.PersonTask;
import org.conclusum.procedures.engine.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Steps at which a second person confirms what another has done; an administrator can put one anywhere in a model. It
 * is open to those whom the model names, except who did the step before.
 */
@Service
@Transactional
public class Confirmations {

    private static final Map<String, String> PAGES = Map.of(
            "proposal", "proposals/",
            "moderation", "interests/",
            "meeting", "meetings/",
            "ballot", "ballots/",
            "followup", "resolutions/",
            "ratification", "resolutions/",
            "constitution", "committees/",
            "nomination", "nominations/",
            "adoption", "exchange/adoptions/",
            "exchange", "exchange/rounds/");

    private final TaskService tasks;
    private final HistoryService history;
    private final WorkForms forms;
    private final WorkSubjects subjects;
    private final CommitteeAccess access;
    private final ApplicationEventPublisher events;

    Confirmations(
            TaskService tasks,
            HistoryService history,
            WorkForms forms,
            WorkSubjects subjects,
            CommitteeAccess access,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.history = history;
        this.forms = forms;
        this.subjects = subjects;
        this.access = access;
        this.events = events;
    }

    /** What waits about this thing for somebody like this person. */
    @Transactional(readOnly = true)
    public List<OpenConfirmation> open(UUID subject, Actor.Person person) {
        WorkSubject about = subjects.of(Set.of(subject)).get(subject);
        if (about == null) {
            return List.of();
        }
        return forPerson(subject, person).stream()
                .map(task -> new OpenConfirmation(
                        task.getId(),
                        task.getName(),
                        Objects.requireNonNullElse(task.getDescription(), ""),
                        about.title(),
                        about.reference(),
                        PAGES.getOrDefault(process(task), "") + subject))
                .toList();
    }

    /**
     * Agrees, or sends the case back to where the model says.
     *
     * @throws NotFound where no such step waits for somebody like this person
     */
    public void answer(UUID subject, String id, boolean agreed, Actor.Person person) {
        Task task = forPerson(subject, person).stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, id));
        Rule.checkAll(new SecondPersonMustConfirm(before(task), person.account()));
        tasks.setAssignee(id, person.account().toString());
        tasks.complete(id, Map.of(PersonTask.CONFIRMED, agreed));
        events.publishEvent(new StepConfirmed(subject, process(task), task.getName(), agreed, person));
    }

    private List<Task> forPerson(UUID subject, Actor.Person person) {
        Set<String> groups = access.groupsOf(person);
        if (groups.isEmpty()) {
            return List.of();
        }
        return tasks
                .createTaskQuery()
                .active()
                .taskVariableValueEquals(Facts.SUBJECT, subject.toString())
                .taskCandidateGroupIn(List.copyOf(groups))
                .includeAssignedTasks()
                .list()
                .stream()
                .filter(task -> forms.of(task).kind() == WorkKind.CONFIRM_STEP)
                .toList();
    }

    /** Who did the last step of a person in this case. */
    private @Nullable UUID before(Task task) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .activityType("userTask")
                .finished()
                .orderByHistoricActivityInstanceEndTime()
                .desc()
                .list()
                .stream()
                .filter(step -> !step.isCanceled() && step.getAssignee() != null)
                .findFirst()
                .map(HistoricActivityInstance::getAssignee)
                .map(UUID::fromString)
                .orElse(null);
    }

    private static String process(Task task) {
        return task.getProcessDefinitionId()
                .substring(0, task.getProcessDefinitionId().indexOf(':'));
    }
}
