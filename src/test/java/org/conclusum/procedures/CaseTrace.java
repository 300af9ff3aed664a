package org.conclusum.procedures;

import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;

/** What has happened in a case, what it waits for, and a hand on its timers. */
class CaseTrace {

    @Autowired
    private HistoryService history;

    @Autowired
    private RuntimeService cases;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService jobs;

    /** The elements passed so far in their order, sub-processes left out. */
    List<String> passed(String process, UUID subject) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(process, subject))
                .orderPartiallyByOccurrence()
                .asc()
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.startsWith("subprocess_"))
                .toList();
    }

    boolean hasEnded(String process, UUID subject) {
        return cases.createProcessInstanceQuery()
                        .processInstanceId(instance(process, subject))
                        .count()
                == 0;
    }

    /** The tasks that are open, in alphabetical order. */
    List<String> open(UUID subject) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .orderByTaskName()
                .asc()
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    Task task(UUID subject, String name) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(name)
                .singleResult();
    }

    List<Task> tasks(UUID subject, String name) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(subject.toString())
                .taskDefinitionKey(name)
                .list();
    }

    List<String> groups(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .sorted()
                .toList();
    }

    List<Date> timers(UUID subject, String timer) {
        return timerJobs(subject, timer).stream().map(Job::getDuedate).toList();
    }

    /** Lets the moment of a timer come. */
    void fire(UUID subject, String timer) {
        Job next = timerJobs(subject, timer).getFirst();
        ClockUtil.setCurrentTime(next.getDuedate());
        jobs.executeJob(next.getId());
    }

    /** Does what waits to be done in the background. */
    void run(UUID subject, String step) {
        jobs.executeJob(timerJobs(subject, step).getFirst().getId());
    }

    private List<Job> timerJobs(UUID subject, String timer) {
        return cases.createProcessInstanceQuery().processInstanceBusinessKey(subject.toString()).list().stream()
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance.getId()).activityId(timer).list().stream())
                .toList();
    }

    private String instance(String process, UUID subject) {
        return history.createHistoricProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(subject.toString())
                .singleResult()
                .getId();
    }
}
