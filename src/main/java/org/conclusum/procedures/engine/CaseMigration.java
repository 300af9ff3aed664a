package org.conclusum.procedures.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Moves running cases from one version of their model to another; equal steps are the same steps. */
@Component
public class CaseMigration {

    private static final String EACH = "#multiInstanceBody";

    private final RuntimeService cases;
    private final RepositoryService models;

    CaseMigration(RuntimeService cases, RepositoryService models) {
        this.cases = cases;
        this.models = models;
    }

    /**
     * A case that runs.
     *
     * @param hinderedAt names of the steps where it stands that the other version does not have
     */
    public record RunningCase(String id, String subject, List<String> hinderedAt) {

        public RunningCase {
            hinderedAt = List.copyOf(hinderedAt);
        }

        public boolean canMove() {
            return hinderedAt.isEmpty();
        }
    }

    /** The cases of one version, with what would keep them from moving to the other. */
    @Transactional(readOnly = true)
    public List<RunningCase> running(String from, String to) {
        Set<String> mapped = mapped(from, to);
        BpmnModelInstance model = models.getBpmnModelInstance(from);
        return cases.createProcessInstanceQuery().processDefinitionId(from).list().stream()
                .map(instance -> new RunningCase(
                        instance.getId(),
                        Objects.requireNonNullElse(instance.getBusinessKey(), ""),
                        hinderedAt(instance.getId(), mapped, model)))
                .toList();
    }

    /** What keeps a case from moving, tried out by the engine and taken back; empty where nothing does. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String hindrance(String instance, String from, String to) {
        List<String> steps = hinderedAt(instance, mapped(from, to), models.getBpmnModelInstance(from));
        if (!steps.isEmpty()) {
            return String.join(", ", steps);
        }
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        try {
            move(instance, from, to);
            return "";
        } catch (ProcessEngineException stays) {
            return firstLine(stays);
        }
    }

    /** The first line of what the engine says. */
    public static String firstLine(ProcessEngineException failed) {
        return String.valueOf(failed.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    /** Whether the case still runs by this version. */
    @Transactional(readOnly = true)
    public boolean runsBy(String instance, String version) {
        return cases.createProcessInstanceQuery()
                        .processInstanceId(instance)
                        .processDefinitionId(version)
                        .count()
                == 1;
    }

    /** Moves one case, in the transaction of the caller. */
    @Transactional
    public void move(String instance, String from, String to) {
        cases.newMigration(plan(from, to)).processInstanceIds(instance).execute();
    }

    private MigrationPlan plan(String from, String to) {
        return cases.createMigrationPlan(from, to).mapEqualActivities().build();
    }

    private Set<String> mapped(String from, String to) {
        return plan(from, to).getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .map(CaseMigration::step)
                .collect(Collectors.toSet());
    }

    private List<String> hinderedAt(String instance, Set<String> mapped, BpmnModelInstance model) {
        return cases.getActiveActivityIds(instance).stream()
                .map(CaseMigration::step)
                .distinct()
                .filter(step -> !mapped.contains(step))
                .map(step -> nameOf(model, step))
                .sorted()
                .toList();
    }

    private static String step(String activity) {
        return activity.replace(EACH, "");
    }

    private static String nameOf(BpmnModelInstance model, String step) {
        return model.getModelElementById(step) instanceof FlowElement element && element.getName() != null
                ? element.getName()
                : step;
    }
}
