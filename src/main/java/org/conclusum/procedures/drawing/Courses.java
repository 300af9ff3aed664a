package org.conclusum.procedures.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.conclusum.identity.AccountDirectory;
import org.conclusum.identity.AccountRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the case of a proposal has gone, with the follow-up of its resolution, or the case of a committee. The caller has checked who is looking. */
@Service
@Transactional(readOnly = true)
public class Courses {

    private static final Set<String> FRAMES = Set.of("subProcess", "multiInstanceBody");

    private final HistoryService history;
    private final Models models;
    private final AccountDirectory accounts;

    Courses(HistoryService history, Models models, AccountDirectory accounts) {
        this.history = history;
        this.models = models;
        this.accounts = accounts;
    }

    /** The course of the proposal first; none where it was never submitted. */
    public List<Course> ofProposal(UUID proposal) {
        HistoricProcessInstance main = history.createHistoricProcessInstanceQuery()
                .processDefinitionKey("proposal")
                .processInstanceBusinessKey(proposal.toString())
                .singleResult();
        if (main == null) {
            return List.of();
        }
        List<Course> courses = new ArrayList<>();
        courses.add(course(main));
        history
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("moderation")
                .processInstanceBusinessKey(proposal.toString())
                .rootProcessInstances()
                .list()
                .stream()
                .map(this::course)
                .forEach(courses::add);
        history.createHistoricProcessInstanceQuery().superProcessInstanceId(main.getId()).list().stream()
                .map(this::course)
                .forEach(courses::add);
        return courses;
    }

    /** The course of a committee from its foundation or takeover on; none where it has no case. */
    public Optional<Course> ofCommittee(UUID committee) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("constitution")
                        .processInstanceBusinessKey(committee.toString())
                        .singleResult())
                .map(this::course);
    }

    /** The course of one case of the engine; none where it is unknown. */
    public Optional<Course> ofCase(String engineCase) {
        return Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(engineCase)
                        .singleResult())
                .map(this::course);
    }

    private Course course(HistoricProcessInstance instance) {
        List<HistoricActivityInstance> activities = history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .filter(activity -> !FRAMES.contains(activity.getActivityType()))
                .toList();
        Set<String> current = ids(activities.stream().filter(activity -> activity.getEndTime() == null));
        Set<String> passed =
                ids(activities.stream().filter(activity -> activity.getEndTime() != null && !activity.isCanceled()));
        passed.removeAll(current);
        String model = instance.getProcessDefinitionId();
        return new Course(
                Objects.requireNonNullElse(instance.getProcessDefinitionName(), instance.getProcessDefinitionKey()),
                models.xml(model),
                passed,
                current,
                steps(activities),
                activities.stream()
                        .filter(activity -> activity.getEndTime() == null && activity.getActivityName() != null)
                        .map(HistoricActivityInstance::getActivityName)
                        .distinct()
                        .toList(),
                models.after(model, current));
    }

    private List<PassedStep> steps(List<HistoricActivityInstance> activities) {
        Map<UUID, AccountRow> people = accounts.findAll(doers(activities));
        return activities.stream()
                .filter(activity -> activity.getEndTime() != null && activity.getActivityName() != null)
                .filter(activity -> !activity.getActivityType().endsWith("Gateway"))
                .map(activity -> new PassedStep(
                        activity.getActivityName(),
                        activity.getEndTime().toInstant(),
                        name(activity, people),
                        activity.getActivityType().equals("serviceTask"),
                        activity.isCanceled()))
                .toList();
    }

    private static Set<UUID> doers(Collection<HistoricActivityInstance> activities) {
        return activities.stream()
                .map(HistoricActivityInstance::getAssignee)
                .filter(Objects::nonNull)
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }

    private static @Nullable String name(HistoricActivityInstance activity, Map<UUID, AccountRow> people) {
        AccountRow person = activity.getAssignee() == null ? null : people.get(UUID.fromString(activity.getAssignee()));
        return person == null ? null : person.displayName();
    }

    private static Set<String> ids(Stream<HistoricActivityInstance> activities) {
        return activities
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
