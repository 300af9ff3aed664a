package org.conclusum.procedures.dryrun;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.conclusum.procedures.dryrun.Possibility.Kind;
import org.conclusum.procedures.engine.Sandbox;
import org.jspecify.annotations.Nullable;

/** One sample case in the sandbox, with its own clock. What it costs is bounded: in steps, and in the years it lasts. */
final class DryRun {

    private static final int MOST_STEPS = 400;
    private static final Duration LONGEST = Duration.ofDays(10 * 365L);
    private static final String PARTS = "#multiInstanceBody";

    private final Sandbox sandbox;
    private final String process;
    private final SampleFacts facts;
    private final Map<String, String> files;
    private final String trial = UUID.randomUUID().toString();
    private final Instant begun;
    private Instant now;
    private int steps;
    private @Nullable String stuck;

    DryRun(Sandbox sandbox, String process, SampleFacts facts, Map<String, String> files, Instant now) {
        this.sandbox = sandbox;
        this.process = process;
        this.facts = facts;
        this.files = files;
        this.begun = now;
        this.now = now;
    }

    void begin(TrialStart start, Map<String, byte[]> deployed) {
        sandbox.open(trial, deployed);
        step(() -> {
            String definition = definition(process).getId();
            String message = start.message();
            String subject = UUID.randomUUID().toString();
            if (message == null) {
                engine().getRuntimeService().startProcessInstanceById(definition, subject, first());
            } else {
                engine().getRuntimeService()
                        .startProcessInstanceByMessageAndProcessDefinitionId(message, definition, subject, first());
            }
        });
    }

    /** Lists are told by the steps that lead to them. */
    private Map<String, Object> first() {
        Map<String, Object> known = new HashMap<>(facts.at(now));
        known.values().removeIf(List.class::isInstance);
        return known;
    }

    void close() {
        sandbox.close(trial);
    }

    /** Lets one of the possibilities happen, and the case go on until there is something to choose again. */
    synchronized void act(String possibility) {
        Possibility chosen = possible().stream()
                .filter(each -> each.id().equals(possibility))
                .findFirst()
                .orElseThrow(() -> new NotFound(Subject.Kind.SYSTEM, possibility));
        String[] id = chosen.id().split("\\|", 3);
        switch (chosen.kind()) {
            case TASK -> step(() -> engine().getTaskService().complete(id[1]));
            case MESSAGE -> step(() -> engine().getRuntimeService().messageEventReceived(id[2], id[1]));
            case CHOICE -> step(() -> take(id[1], id[2]));
            case TIMER -> moveOnTo(id[1]);
        }
    }

    /** What is due earlier comes first; where the case then has to choose its way, the clock waits. */
    private void moveOnTo(String timer) {
        boolean arrived = false;
        while (!arrived && stuck == null && !isLimited()) {
            Job next = timers().getFirst();
            arrived = next.getId().equals(timer);
            Instant due = next.getDuedate().toInstant();
            now = due.isAfter(now) ? due : now;
            step(() -> engine().getManagementService().executeJob(next.getId()));
            boolean gone = timers().stream().noneMatch(job -> job.getId().equals(timer));
            arrived = arrived
                    || gone
                    || paused().stream().anyMatch(job -> fork(job).isPresent());
        }
    }

    private boolean isLimited() {
        return steps >= MOST_STEPS || now.isAfter(begun.plus(LONGEST));
    }

    private void take(String job, String way) {
        Job paused = engine().getManagementService().createJobQuery().jobId(job).singleResult();
        Map<String, Object> leading = Fork.of(element(paused.getProcessDefinitionId(), activity(paused)))
                .flatMap(fork -> fork.leadingTo(way))
                .orElseThrow();
        engine().getRuntimeService().setVariables(paused.getExecutionId(), leading);
        engine().getManagementService().executeJob(job);
    }

    /** A failing step is a finding about the model, not of the program. */
    private void step(Runnable act) {
        sandbox.sample(trial, facts.at(now));
        stuck = null;
        try {
            sandbox.at(now, () -> {
                instances().forEach(instance -> engine().getRuntimeService()
                        .setVariables(instance.getId(), facts.datesAt(now)));
                act.run();
                steps++;
                goOn();
            });
        } catch (ProcessEngineException fails) {
            stuck = String.valueOf(fails.getMessage()).lines().findFirst().orElse("");
        }
    }

    private void goOn() {
        Optional<Job> next =
                paused().stream().filter(job -> fork(job).isEmpty()).findFirst();
        while (next.isPresent() && steps < MOST_STEPS) {
            engine().getManagementService().executeJob(next.get().getId());
            steps++;
            next = paused().stream().filter(job -> fork(job).isEmpty()).findFirst();
        }
    }

    synchronized DryRunState state() {
        List<TriedStep> path = path();
        List<Possibility> possible = possible();
        return new DryRunState(
                now, path, possible, models(path, possible), instances().isEmpty(), isLimited(), stuck);
    }

    private List<Possibility> possible() {
        if (isLimited()) {
            return List.of();
        }
        List<Possibility> possible = new ArrayList<>();
        paused().forEach(job -> fork(job).ifPresent(fork -> fork.ways()
                .forEach(way -> possible.add(new Possibility(
                        "CHOICE|" + job.getId() + "|" + way.getId(),
                        Kind.CHOICE,
                        job.getProcessDefinitionKey(),
                        activity(job),
                        nameOf(way, way.getTarget()),
                        nameOf(fork.gateway(), fork.gateway()),
                        null)))));
        if (!possible.isEmpty()) {
            return possible;
        }
        tasks().forEach(task -> possible.add(new Possibility(
                "TASK|" + task.getId(),
                Kind.TASK,
                key(task.getProcessDefinitionId()),
                task.getTaskDefinitionKey(),
                Objects.requireNonNullElse(task.getName(), task.getTaskDefinitionKey()),
                groups(task),
                null)));
        awaited().forEach(event -> possible.add(message(event)));
        timers().forEach(job -> possible.add(new Possibility(
                "TIMER|" + job.getId(),
                Kind.TIMER,
                job.getProcessDefinitionKey(),
                activity(job),
                name(job.getProcessDefinitionId(), activity(job)),
                "",
                job.getDuedate().toInstant())));
        return possible;
    }

    private Possibility message(EventSubscription event) {
        ProcessInstance instance = instances().stream()
                .filter(each -> each.getId().equals(event.getProcessInstanceId()))
                .findFirst()
                .orElseThrow();
        String definition = instance.getProcessDefinitionId();
        String element = event.getActivityId().replace(PARTS, "");
        return new Possibility(
                "MESSAGE|" + event.getExecutionId() + "|" + event.getEventName(),
                Kind.MESSAGE,
                key(definition),
                element,
                name(definition, element),
                event.getEventName(),
                null);
    }

    private List<TriedStep> path() {
        return engine()
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .tenantIdIn(trial)
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(step -> !step.getActivityId().endsWith(PARTS))
                .filter(step -> !step.getActivityType().equals("subProcess"))
                .map(step -> new TriedStep(
                        step.getProcessDefinitionKey(),
                        step.getActivityId(),
                        Objects.requireNonNullElse(step.getActivityName(), ""),
                        step.getActivityType(),
                        step.getEndTime().toInstant()))
                .toList();
    }

    private List<TriedModel> models(List<TriedStep> path, List<Possibility> possible) {
        Map<String, Set<String>> passed = new LinkedHashMap<>();
        passed.put(process, new HashSet<>());
        path.forEach(step ->
                passed.computeIfAbsent(step.process(), key -> new HashSet<>()).add(step.element()));
        Map<String, Set<String>> current = new HashMap<>();
        open().forEach(step -> current.computeIfAbsent(step.getProcessDefinitionKey(), key -> new HashSet<>())
                .add(step.getActivityId().replace(PARTS, "")));
        possible.stream().filter(each -> each.kind() == Kind.CHOICE).forEach(each -> current.computeIfAbsent(
                        each.process(), key -> new HashSet<>())
                .add(each.element()));
        current.keySet().forEach(key -> passed.computeIfAbsent(key, none -> new HashSet<>()));
        return passed.entrySet().stream()
                .map(model -> new TriedModel(
                        model.getKey(),
                        Objects.requireNonNullElse(definition(model.getKey()).getName(), model.getKey()),
                        files.getOrDefault(model.getKey(), ""),
                        model.getValue(),
                        current.getOrDefault(model.getKey(), Set.of())))
                .toList();
    }

    private List<HistoricActivityInstance> open() {
        return engine().getHistoryService()
                .createHistoricActivityInstanceQuery()
                .tenantIdIn(trial)
                .unfinished()
                .list();
    }

    private List<Task> tasks() {
        return engine().getTaskService()
                .createTaskQuery()
                .tenantIdIn(trial)
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskName()
                .asc()
                .list();
    }

    /** What running cases wait for; messages that would begin another case are none of it. */
    private List<EventSubscription> awaited() {
        return engine()
                .getRuntimeService()
                .createEventSubscriptionQuery()
                .tenantIdIn(trial)
                .eventType("message")
                .list()
                .stream()
                .filter(event -> event.getExecutionId() != null)
                .sorted(Comparator.comparing(EventSubscription::getCreated).reversed())
                .toList();
    }

    private List<Job> paused() {
        return engine().getManagementService().createJobQuery().tenantIdIn(trial).messages().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .sorted(Comparator.comparing(Job::getCreateTime).thenComparing(this::activity))
                .toList();
    }

    private List<Job> timers() {
        return engine().getManagementService().createJobQuery().tenantIdIn(trial).timers().list().stream()
                .filter(job -> job.getProcessInstanceId() != null && job.getDuedate() != null)
                .sorted(Comparator.comparing(Job::getDuedate).thenComparing(this::activity))
                .toList();
    }

    private List<ProcessInstance> instances() {
        return engine().getRuntimeService()
                .createProcessInstanceQuery()
                .tenantIdIn(trial)
                .list();
    }

    private Optional<Fork> fork(Job job) {
        return Fork.of(element(job.getProcessDefinitionId(), activity(job)));
    }

    private String activity(Job job) {
        JobDefinition definition = engine().getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return definition.getActivityId();
    }

    private String groups(Task task) {
        return element(task.getProcessDefinitionId(), task.getTaskDefinitionKey()) instanceof UserTask model
                ? Objects.requireNonNullElse(model.getCamundaCandidateGroups(), "")
                : "";
    }

    private @Nullable Object element(String definition, String id) {
        return engine().getRepositoryService().getBpmnModelInstance(definition).getModelElementById(id);
    }

    private String name(String definition, String element) {
        return element(definition, element) instanceof FlowElement found ? nameOf(found, found) : element;
    }

    private static String nameOf(FlowElement one, FlowElement otherwise) {
        String name = one.getName() == null || one.getName().isBlank() ? otherwise.getName() : one.getName();
        return name == null || name.isBlank() ? otherwise.getId() : name;
    }

    private String key(String definition) {
        return definition.substring(0, definition.indexOf(':'));
    }

    private ProcessDefinition definition(String key) {
        return engine().getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .tenantIdIn(trial)
                .singleResult();
    }

    private ProcessEngine engine() {
        return sandbox.engine();
    }
}
