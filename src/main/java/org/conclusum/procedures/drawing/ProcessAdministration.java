package org.conclusum.procedures.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.management.ProcessDefinitionStatistics;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.conclusum.identity.Permissions;
import org.conclusum.identity.Role;
import org.conclusum.kernel.Actor;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.NotPermitted;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The models in force, where their cases stand, and what failed. Shows ids of cases only, never what they are about. */
@Service
@Transactional
public class ProcessAdministration {

    private final RepositoryService repository;
    private final ManagementService management;
    private final RuntimeService cases;
    private final Models models;
    private final Permissions permissions;

    ProcessAdministration(
            RepositoryService repository,
            ManagementService management,
            RuntimeService cases,
            Models models,
            Permissions permissions) {
        this.repository = repository;
        this.management = management;
        this.cases = cases;
        this.models = models;
        this.permissions = permissions;
    }

    /** The models by name; administrator and auditor may look. */
    @Transactional(readOnly = true)
    public List<DeployedModel> models(Actor actor) {
        requireLook(actor);
        Map<String, List<ProcessDefinitionStatistics>> statistics =
                management.createProcessDefinitionStatisticsQuery().includeFailedJobs().list().stream()
                        .collect(Collectors.groupingBy(ProcessDefinitionStatistics::getKey));
        return repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionName()
                .asc()
                .list()
                .stream()
                .map(model -> deployed(model, statistics.getOrDefault(model.getKey(), List.of())))
                .toList();
    }

    /** The drawing of a model. */
    @Transactional(readOnly = true)
    public String xml(String model, Actor actor) {
        requireLook(actor);
        return models.xml(model);
    }

    /** How many cases stand at each element of a model. */
    @Transactional(readOnly = true)
    public Map<String, Integer> standing(String model, Actor actor) {
        requireLook(actor);
        return management.createActivityStatisticsQuery(model).list().stream()
                .collect(Collectors.toMap(ActivityStatistics::getId, ActivityStatistics::getInstances));
    }

    /** The same in words: the names of the steps with the number of cases, in the order of the names. */
    @Transactional(readOnly = true)
    public SortedMap<String, Integer> standingByName(String model, Actor actor) {
        Map<String, String> names = models.names(model);
        SortedMap<String, Integer> standing = new TreeMap<>();
        standing(model, actor).forEach((id, cases) -> standing.merge(names.getOrDefault(id, id), cases, Integer::sum));
        return standing;
    }

    /** The names of the named elements of a model by id. */
    @Transactional(readOnly = true)
    public Map<String, String> names(String model, Actor actor) {
        requireLook(actor);
        return models.names(model);
    }

    /** Ids and names of the steps of all versions of a process at which a case stands. */
    @Transactional(readOnly = true)
    public Map<String, String> steps(String process, Actor actor) {
        requireLook(actor);
        Map<String, String> steps = new TreeMap<>();
        repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .list()
                .forEach(version -> {
                    Map<String, String> names = models.names(version.getId());
                    standing(version.getId(), actor).keySet().stream()
                            .map(id -> id.replace("#multiInstanceBody", ""))
                            .forEach(id -> steps.put(id, names.getOrDefault(id, id)));
                });
        return steps;
    }

    @Transactional(readOnly = true)
    public boolean mayRetry(Actor actor) {
        return permissions.holds(actor, Role.ADMINISTRATOR);
    }

    /** A page of what failed for good, the latest first. */
    @Transactional(readOnly = true)
    public List<FailedJob> failed(int offset, int limit, Actor actor) {
        requireLook(actor);
        List<Job> jobs = management
                .createJobQuery()
                .noRetriesLeft()
                .orderByJobId()
                .desc()
                .listPage(offset, limit);
        Map<String, ProcessInstance> concerned = instances(jobs);
        return jobs.stream().map(job -> failedJob(job, concerned)).toList();
    }

    /** Lets a failed job try again three times; the administrator may. */
    public void retry(String job, Actor actor) {
        permissions.require(actor, Role.ADMINISTRATOR);
        if (management.createJobQuery().jobId(job).noRetriesLeft().count() == 0) {
            throw new NotFound(Subject.Kind.SYSTEM, job);
        }
        management.setJobRetries(job, 3);
    }

    private Map<String, ProcessInstance> instances(Collection<Job> jobs) {
        if (jobs.isEmpty()) {
            return Map.of();
        }
        return cases
                .createProcessInstanceQuery()
                .processInstanceIds(jobs.stream()
                        .map(Job::getProcessInstanceId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private static FailedJob failedJob(Job job, Map<String, ProcessInstance> concerned) {
        ProcessInstance instance = concerned.get(job.getProcessInstanceId());
        return new FailedJob(
                job.getId(),
                Objects.requireNonNullElse(job.getProcessDefinitionKey(), ""),
                job.getFailedActivityId(),
                instance == null ? "" : Objects.requireNonNullElse(instance.getBusinessKey(), ""),
                job.getDuedate() == null ? null : job.getDuedate().toInstant(),
                Objects.requireNonNullElse(job.getExceptionMessage(), ""));
    }

    private static DeployedModel deployed(ProcessDefinition model, List<ProcessDefinitionStatistics> statistics) {
        return new DeployedModel(
                model.getId(),
                model.getKey(),
                Objects.requireNonNullElse(model.getName(), model.getKey()),
                model.getVersion(),
                statistics.stream()
                        .mapToInt(ProcessDefinitionStatistics::getInstances)
                        .sum(),
                statistics.stream()
                        .mapToInt(ProcessDefinitionStatistics::getFailedJobs)
                        .sum());
    }

    private void requireLook(Actor actor) {
        if (!permissions.holds(actor, Role.ADMINISTRATOR) && !permissions.holds(actor, Role.AUDITOR)) {
            throw new NotPermitted(actor, "look at the processes");
        }
    }
}
