package org.conclusum.procedures.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** A model as a net of steps that lead to one another. */
class Net {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "intermediateThrowEvent",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess",
            "exclusiveGateway",
            "parallelGateway",
            "inclusiveGateway",
            "eventBasedGateway");

    private final XmlElement process;
    private static final int MOST_NODES = 1_000;

    private final Map<String, NetNode> nodes = new LinkedHashMap<>();
    private final Map<NetNode, List<NetNode>> begins = new HashMap<>();
    private final Map<String, String> messages = new LinkedHashMap<>();

    private Net(XmlElement process) {
        this.process = process;
    }

    /** The net of the file's process; what is wrong with its lines is told. */
    static Optional<Net> of(XmlElement root, Findings findings) {
        return root.children(Bpmn.MODEL, "process").findFirst().map(process -> {
            Net net = new Net(process);
            root.children(Bpmn.MODEL, "message")
                    .forEach(message -> net.messages.put(
                            message.attribute("id").orElse(""),
                            message.attribute("name").orElse("")));
            net.collect(process, null);
            process.all()
                    .filter(element ->
                            NODES.contains(element.name()) || element.name().equals("sequenceFlow"))
                    .filter(element -> element.attribute("id").isEmpty())
                    .forEach(element -> findings.error("id", element, ""));
            if (net.nodes.size() > MOST_NODES) {
                findings.error("too-many-elements", process, String.valueOf(MOST_NODES));
            } else {
                net.connect(process, findings);
            }
            return net;
        });
    }

    private void collect(XmlElement scope, @Nullable NetNode around) {
        for (XmlElement child : scope.children()) {
            if (NODES.contains(child.name())) {
                NetNode node = new NetNode(child, around);
                nodes.put(node.id(), node);
                if (around != null && node.kind().equals("startEvent")) {
                    begins.computeIfAbsent(around, scoped -> new ArrayList<>()).add(node);
                }
                if (child.name().equals("subProcess")) {
                    collect(child, node);
                }
            }
        }
    }

    private void connect(XmlElement scope, Findings findings) {
        scope.all().filter(element -> element.is(Bpmn.MODEL, "sequenceFlow")).forEach(flow -> {
            NetNode from = nodes.get(flow.attribute("sourceRef").orElse(""));
            NetNode to = nodes.get(flow.attribute("targetRef").orElse(""));
            if (from == null || to == null || from.around() != to.around()) {
                findings.error("loose-flow", flow);
            } else {
                from.lead(flow, to);
            }
        });
        for (NetNode node : nodes.values()) {
            if (node.kind().equals("boundaryEvent")) {
                NetNode host =
                        nodes.get(node.element().attribute("attachedToRef").orElse(""));
                if (host == null || host.around() != node.around()) {
                    findings.error("loose-border", node.element());
                } else {
                    host.borders().add(node);
                }
            }
        }
    }

    XmlElement process() {
        return process;
    }

    String key() {
        return process.attribute("id").orElse("");
    }

    Collection<NetNode> nodes() {
        return nodes.values();
    }

    Map<String, String> messages() {
        return messages;
    }

    List<NetNode> within(@Nullable NetNode scope) {
        return nodes.values().stream().filter(node -> node.around() == scope).toList();
    }

    /** Where cases come in: starts of the process, and events that begin a way of their own. */
    List<NetNode> starts() {
        return nodes.values().stream()
                .filter(node -> node.kind().equals("startEvent"))
                .toList();
    }

    /** Everything that can be reached from these nodes without passing a node of the kind that stops. */
    Set<NetNode> reached(Collection<NetNode> from, Predicate<NetNode> stops) {
        Set<NetNode> seen = new HashSet<>();
        Deque<NetNode> open = new ArrayDeque<>();
        from.stream().filter(node -> !stops.test(node) && seen.add(node)).forEach(open::add);
        while (!open.isEmpty()) {
            NetNode at = open.removeFirst();
            follow(at).filter(node -> !stops.test(node) && seen.add(node)).forEach(open::add);
        }
        return seen;
    }

    /** What can come after a node: the next, what starts at its border, and what begins inside it. */
    private Stream<NetNode> follow(NetNode at) {
        return Stream.of(at.next(), at.borders(), begins.getOrDefault(at, List.of()))
                .flatMap(List::stream);
    }
}
