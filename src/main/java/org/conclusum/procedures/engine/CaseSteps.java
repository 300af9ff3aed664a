package org.conclusum.procedures.engine;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.conclusum.kernel.NotFound;
import org.conclusum.kernel.Subject;
import org.springframework.stereotype.Component;

/**
 * The steps of a running case that lie in the process itself or in a part drawn within it, and going from one to another.
 * A part that is repeated, or that an event begins beside the rest, is left alone: there a step does not say which turn of
 * it is meant.
 */
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
                .filter(id -> isReachable(model, id))
                .forEach(id -> standing.put(id, nameOf(model, id)));
        return standing;
    }

    /** Ids and names of the steps to which the model leads from here without another step between. */
    public Map<String, String> next(String engineCase, String from) {
        BpmnModelInstance model = modelOf(engineCase);
        Map<String, String> next = new LinkedHashMap<>();
        if (!isReachable(model, from)) {
            return next;
        }
        Set<SubProcess> busy = busyWithout(model, engineCase, from);
        FlowNode begin = model.getModelElementById(from);
        Deque<FlowNode> open = new ArrayDeque<>(List.of(begin));
        Set<FlowNode> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            for (FlowNode target : after(open.removeFirst(), busy)) {
                if (isPart(target)) {
                    if (!isAround(target, begin) && !busy.contains(target) && seen.add(target)) {
                        target.getChildElementsByType(StartEvent.class).forEach(open::add);
                    }
                } else if (target instanceof Activity || target instanceof IntermediateCatchEvent) {
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
                .filter(node -> isReachable(model, node.getId()))
                .forEach(node -> all.put(node.getId(), nameOf(model, node.getId())));
        all.remove(from);
        return all;
    }

    /**
     * Enters one step and then leaves the other, so that the case never stands nowhere; what that waited for is given up. A
     * part around the one is begun with it where it does not run yet, and a part around the other ends with its last step.
     */
    public void move(String engineCase, String from, String to) {
        cases.createProcessInstanceModification(engineCase)
                .startBeforeActivity(to)
                .cancelAllForActivity(from)
                .execute();
    }

    /** Where flows lead; from the end of a part, behind the part, unless something else still goes on in it. */
    private static List<FlowNode> after(FlowNode node, Set<SubProcess> busy) {
        boolean ends = node instanceof EndEvent
                && node.getParentElement() instanceof SubProcess part
                && isPart(part)
                && !busy.contains(part);
        FlowNode leaving = ends ? (FlowNode) node.getParentElement() : node;
        return leaving.getParentElement().getChildElementsByType(SequenceFlow.class).stream()
                .filter(flow -> leaving.equals(flow.getSource()))
                .map(SequenceFlow::getTarget)
                .toList();
    }

    /** The parts in which something goes on besides this step. */
    private Set<SubProcess> busyWithout(BpmnModelInstance model, String engineCase, String from) {
        Set<SubProcess> busy = new HashSet<>();
        boolean left = false;
        for (String id : cases.getActiveActivityIds(engineCase)) {
            if (id.equals(from) && !left) {
                left = true;
            } else if (model.getModelElementById(id.replaceFirst("#multiInstanceBody$", ""))
                    instanceof FlowNode standing) {
                around(standing).forEach(busy::add);
            }
        }
        return busy;
    }

    private BpmnModelInstance modelOf(String engineCase) {
        ProcessInstance running =
                cases.createProcessInstanceQuery().processInstanceId(engineCase).singleResult();
        if (running == null) {
            throw new NotFound(Subject.Kind.SYSTEM, engineCase);
        }
        return models.getBpmnModelInstance(running.getProcessDefinitionId());
    }

    private static boolean isReachable(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof FlowNode node
                && around(node).allMatch(CaseSteps::isPart);
    }

    private static Stream<SubProcess> around(FlowNode node) {
        return Stream.iterate(node.getParentElement(), ModelElementInstance::getParentElement)
                .takeWhile(SubProcess.class::isInstance)
                .map(SubProcess.class::cast);
    }

    private static boolean isAround(FlowNode part, FlowNode node) {
        return around(node).anyMatch(part::equals);
    }

    /** A part that runs once and in its place. */
    private static boolean isPart(FlowNode node) {
        return node instanceof SubProcess part && !part.triggeredByEvent() && part.getLoopCharacteristics() == null;
    }

    private static String nameOf(BpmnModelInstance model, String element) {
        return model.getModelElementById(element) instanceof FlowElement node && node.getName() != null
                ? node.getName()
                : element;
    }
}
