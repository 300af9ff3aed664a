package org.conclusum.procedures.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.stereotype.Component;

/** The deployed models, as text and as a net of steps. */
@Component
class Models {

    private final RepositoryService repository;

    Models(RepositoryService repository) {
        this.repository = repository;
    }

    String xml(String model) {
        try (var stream = repository.getProcessModel(model)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names of the named elements by id. */
    Map<String, String> names(String model) {
        return repository.getBpmnModelInstance(model).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getName() != null)
                .collect(Collectors.toUnmodifiableMap(FlowNode::getId, FlowNode::getName));
    }

    /** The names of the steps and ends that can come after these elements, gateways and waiting events looked through. */
    List<String> after(String model, Collection<String> elements) {
        BpmnModelInstance net = repository.getBpmnModelInstance(model);
        Deque<FlowNode> open = new ArrayDeque<>();
        elements.stream()
                .map(id -> (FlowNode) net.getModelElementById(id))
                .filter(node -> node != null)
                .forEach(open::add);
        Set<FlowNode> seen = new HashSet<>(open);
        Set<String> names = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.removeFirst().getOutgoing()) {
                FlowNode target = flow.getTarget();
                if (target instanceof Activity || target instanceof EndEvent) {
                    names.add(target.getName());
                } else if (seen.add(target)) {
                    open.add(target);
                }
            }
        }
        return List.copyOf(names);
    }
}
