package org.conclusum.procedures.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.conclusum.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/**
 * Moves cases on when something has happened; the business key of a case is the id of its aggregate.
 *
 * <p>The aggregates decide what may happen, the model only what comes next. So where a case does not wait for what has
 * happened, because an administrator changed the order, the person's action stands and the log says what was missed.
 */
@Component
public class Casework {

    private static final Logger LOG = LoggerFactory.getLogger(Casework.class);

    private final RuntimeService cases;
    private final TaskService tasks;
    private final RepositoryService models;
    private final ManagementService jobs;
    private final StandingIn substitutes;

    Casework(
            RuntimeService cases,
            TaskService tasks,
            RepositoryService models,
            ManagementService jobs,
            StandingIn substitutes) {
        this.substitutes = substitutes;
        this.cases = cases;
        this.tasks = tasks;
        this.models = models;
        this.jobs = jobs;
    }

    public boolean isRunning(String process, UUID subject) {
        return find(process, subject) != null;
    }

    /** The elements at which a case stands; none where it does not run. */
    public Set<String> standing(String process, UUID subject) {
        ProcessInstance running = find(process, subject);
        return running == null
                ? Set.of()
                : cases.getActiveActivityIds(running.getId()).stream()
                        .map(id -> id.replaceFirst("#multiInstanceBody$", ""))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the case runs by a model that calls another one. */
    public boolean willCall(String process, UUID subject, String other) {
        ProcessInstance running = find(process, subject);
        return running != null
                && models
                        .getBpmnModelInstance(running.getProcessDefinitionId())
                        .getModelElementsByType(CallActivity.class)
                        .stream()
                        .anyMatch(call -> other.equals(call.getCalledElement()));
    }

    /** Opens a case; each subject has one of a process in its life. */
    public void start(String process, UUID subject, Map<String, Object> facts) {
        guarded(() -> cases.startProcessInstanceByKey(process, subject.toString(), facts));
    }

    /** Opens a case at the start event that waits for this message. */
    public void startBy(String message, UUID subject, Map<String, Object> facts) {
        guarded(() -> cases.startProcessInstanceByMessage(message, subject.toString(), facts));
    }

    /** Completes a task of the case where it is open; answers whether it was. */
    public boolean completeIfOpen(String process, UUID subject, String task, Map<String, Object> facts, Actor by) {
        List<Task> open = open(process, subject, subject, List.of(task));
        open.forEach(one -> guarded(() -> finish(one, subject, facts, by)));
        return !open.isEmpty();
    }

    /** Completes a task of the case; the history shows who did it. */
    public void complete(String process, UUID subject, String task, Map<String, Object> facts, Actor by) {
        completeAll(process, subject, subject, List.of(task), facts, by);
    }

    /** Completes those of the named tasks that are about one part of the case and open; at least one should be. */
    public void completeAll(
            String process, UUID subject, UUID part, List<String> names, Map<String, Object> facts, Actor by) {
        List<Task> open = open(process, subject, part, names);
        if (open.isEmpty()) {
            LOG.warn("{} {} does not wait at {}", process, subject, names);
        }
        for (Task task : open) {
            guarded(() -> finish(task, subject, facts, by));
        }
    }

    private List<Task> open(String process, UUID subject, UUID part, List<String> names) {
        return tasks.createTaskQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKeyIn(names.toArray(String[]::new))
                .taskVariableValueEquals(Facts.SUBJECT, part.toString())
                .list();
    }

    private void finish(Task task, UUID subject, Map<String, Object> facts, Actor by) {
        if (by instanceof Actor.Person person) {
            substitutes.note(task, subject, person);
            tasks.setAssignee(task.getId(), person.account().toString());
        }
        tasks.complete(task.getId(), facts);
    }

    /** Tells the case what it waits for. */
    public void tell(String process, UUID subject, String message, Map<String, Object> facts) {
        if (!tellIfAwaited(process, subject, message, facts)) {
            LOG.warn("{} {} does not wait for {}", process, subject, message);
        }
    }

    /** Tells the case something that it need not wait for; answers whether it did. */
    public boolean tellIfAwaited(String process, UUID subject, String message, Map<String, Object> facts) {
        List<Execution> waiting = cases.createExecutionQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .messageEventSubscriptionName(message)
                .list();
        for (Execution execution : waiting) {
            guarded(() -> cases.messageEventReceived(message, execution.getId(), facts));
        }
        return !waiting.isEmpty();
    }

    /** Lets the case know something for a later turn. */
    public void note(String process, UUID subject, Map<String, Object> facts) {
        ProcessInstance running = find(process, subject);
        if (running == null) {
            LOG.warn("{} {} does not run", process, subject);
            return;
        }
        cases.setVariables(running.getId(), facts);
    }

    /** Notes new facts; one timer of the case, where it runs, follows them. */
    public void reschedule(String process, UUID subject, Map<String, Object> facts, String timer) {
        note(process, subject, facts);
        ProcessInstance running = find(process, subject);
        if (running != null) {
            jobs.createJobQuery().processInstanceId(running.getId()).activityId(timer).timers().list().stream()
                    .map(Job::getId)
                    .forEach(job -> jobs.recalculateJobDuedate(job, false));
        }
    }

    /** Notes new dates; the due dates of open tasks and the timers follow them. */
    public void reschedule(String process, UUID subject, Map<String, Object> dates, Map<String, String> dueByTask) {
        ProcessInstance running = find(process, subject);
        if (running == null) {
            LOG.warn("{} {} does not run", process, subject);
            return;
        }
        cases.setVariables(running.getId(), new HashMap<>(dates));
        for (Task task :
                tasks.createTaskQuery().processInstanceId(running.getId()).list()) {
            String date = dueByTask.get(task.getTaskDefinitionKey());
            if (date != null) {
                task.setDueDate((Date) dates.get(date));
                tasks.saveTask(task);
            }
        }
        for (Job timer : jobs.createJobQuery()
                .processInstanceId(running.getId())
                .timers()
                .list()) {
            jobs.recalculateJobDuedate(timer.getId(), false);
        }
    }

    private ProcessInstance find(String process, UUID subject) {
        return cases.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .singleResult();
    }

    private static void guarded(Runnable step) {
        guarded(() -> {
            step.run();
            return true;
        });
    }

    /** Two at once on the same case: said as the application says it everywhere. */
    private static <T> T guarded(java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (OptimisticLockingException lost) {
            throw new OptimisticLockingFailureException("the case was moved on meanwhile", lost);
        }
    }
}
