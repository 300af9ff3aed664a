package org.conclusum.procedures.tasks;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.stereotype.Component;

/** The forms of all tasks, read once from each deployed model. */
@Component
class WorkForms {

    private static final String ROUTE = "route:";

    private final RepositoryService models;
    private final Map<String, Map<String, WorkForm>> byModel = new ConcurrentHashMap<>();

    WorkForms(RepositoryService models) {
        this.models = models;
    }

    WorkForm of(Task task) {
        return Objects.requireNonNull(
                byModel.computeIfAbsent(task.getProcessDefinitionId(), this::read)
                        .get(task.getTaskDefinitionKey()),
                task.getTaskDefinitionKey());
    }

    private Map<String, WorkForm> read(String model) {
        return models.getBpmnModelInstance(model).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toUnmodifiableMap(UserTask::getId, WorkForms::form));
    }

    private static WorkForm form(UserTask task) {
        String kind =
                task.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> property.getCamundaName().equals("step"))
                        .map(CamundaProperty::getCamundaValue)
                        .findFirst()
                        .orElseThrow();
        return new WorkForm(WorkKind.valueOf(kind), task.getCamundaFormKey().substring(ROUTE.length()));
    }
}
