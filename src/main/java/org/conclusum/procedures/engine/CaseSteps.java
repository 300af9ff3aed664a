package org.conclusum.procedures.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Component;

/** The steps of a running case that lie in the process itself and not within a part of it, and going from one to another. */
@Component
public class CaseSteps {

    private final RuntimeService cases;
    private final RepositoryService models;

    CaseSteps(RuntimeService cases, RepositoryService models) {
        this.cases = cases;
        this.models = models;
    }

    /** Ids and names of the steps at which a case stands and can be taken elsewhere. */
    public Map<String, String> standing(String engineCase) {
        BpmnModelInstance model = modelOf(engineCase);
        Map<String, String> standing = new TreeMap<>();
        cases.getActiveActivityIds(engineCase).stream()
                .filter(id -> isTopLevel(model, id))
                .forEach(id -> standing.put(id, nameOf(model, id)));
        return standing;
    }

    /** Ids and names of the steps to which the model leads from here without another step between. */
    public Map<String, String> next(String engineCase, String from) {
        BpmnModelInstance model = modelOf(engineCase);
        Map<String, String> next = new LinkedHashMap<>();
        Deque<FlowNode> open = new ArrayDeque<>();
        if (isTopLevel(model, from)) {
            open.add(model.getModelElementById(from));
        }
        Set<FlowNode> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.removeFirst().getOutgoing()) {
                FlowNode target = flow.getTarget();
                if (target instanceof Activity || target instanceof IntermediateCatchEvent) {
                    next.put(target.getId(), nameOf(model, target.getId()));
                } else if (seen.add(target)) {
                    open.add(target);
                }
            }
        }
        next.remove(from);
        return next;
    }

    /** Ids and names of all steps at which a case can wait, save this one. */
    public Map<String, String> all(String engineCase, String from) {
        BpmnModelInstance model = modelOf(engineCase);
        Map<String, String> all = new LinkedHashMap<>();
        Collection<FlowNode> nodes = model.getModelElementsByType(FlowNode.class);
        nodes.stream()
                .filter(node -> node instanceof UserTask || node instanceof ReceiveTask || node instanceof CallActivity)
                .filter(node -> isTopLevel(model, node.getId()))
                .forEach(node -> all.put(node.getId(), nameOf(model, node.getId())));
        all.remove(from);
        return all;
    }

    /** Enters one step and then leaves the other, so that the case never stands nowhere; what that waited for is given up. */
    public void move(String engineCase, String from, String to) {
        cases.createProcessInstanceModification(engineCase)
                .startBeforeActivity(to)
                .cancelAllForActivity(from)
                .execute();
    }

    private BpmnModelInstance modelOf(String engineCase) {
        ProcessInstance running =
                cases.createProcessInstanceQuery().processInstanceId(engineCase).singleResult();
        if (running == null) {
            throw new NotFound(Subject.Kind.SYSTEM, engineCase);
        }
        return models.getBpmnModelInstance(running.getProcessDefinitionId());
    }

    private static boolean isTopLevel(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof FlowElement node
                && node.getParentElement() instanceof Process;
    }

    private static String nameOf(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof FlowElement node && node.getName() != null
                ? node.getName()
                : element;
    }
}
