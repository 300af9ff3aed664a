package org.conclusum.procedures.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;

/** A case can neither be lost nor stuck nor run in circles: every step is reached, and leads to an end. */
class NetRules {

    private final Net net;
    private final Findings findings;

    NetRules(Net net, Findings findings) {
        this.net = net;
        this.findings = findings;
    }

    void look() {
        starts();
        net.nodes().forEach(this::leavesAWay);
        reachedAndEnding();
        net.nodes().forEach(this::decides);
        circles();
    }

    private void starts() {
        List<NetNode> begins = net.within(null).stream()
                .filter(node -> node.kind().equals("startEvent"))
                .toList();
        if (begins.isEmpty()) {
            findings.error("no-start", net.process());
        }
        begins.stream()
                .filter(start -> start.element()
                        .children(Bpmn.MODEL, "timerEventDefinition")
                        .findAny()
                        .isPresent())
                .forEach(start -> findings.error("timer-start", start.element()));
        net.nodes().stream()
                .filter(node -> node.kind().equals("subProcess"))
                .filter(scope ->
                        net.within(scope).stream().noneMatch(node -> node.kind().equals("startEvent")))
                .forEach(scope -> findings.error("no-start", scope.element()));
    }

    private void leavesAWay(NetNode node) {
        boolean last = node.kind().equals("endEvent") || node.isEventSubProcess();
        if (last && !node.next().isEmpty()) {
            findings.error("after-the-end", node.element());
        }
        if (!last && node.next().isEmpty()) {
            findings.error("dead-end", node.element());
        }
        if (node.kind().equals("boundaryEvent")
                && node.element().children(Bpmn.MODEL, "incoming").findAny().isPresent()) {
            findings.error("loose-border", node.element());
        }
    }

    private void reachedAndEnding() {
        Set<NetNode> reached = net.reached(net.starts(), node -> false);
        for (NetNode node : net.nodes()) {
            if (!reached.contains(node) && !node.isEventSubProcess()) {
                findings.error("unreachable", node.element());
            }
        }
        Set<NetNode> ending = new HashSet<>(net.nodes().stream()
                .filter(node -> node.kind().equals("endEvent") || node.isEventSubProcess())
                .toList());
        boolean grown = true;
        while (grown) {
            grown = net.nodes().stream()
                            .filter(node -> !ending.contains(node))
                            .filter(node -> node.next().stream().anyMatch(ending::contains))
                            .filter(ending::add)
                            .count()
                    > 0;
        }
        boolean endsFromOutside = net.within(null).stream().anyMatch(NetNode::isEventSubProcess);
        for (NetNode node : net.nodes()) {
            if (!endsFromOutside && !ending.contains(node) && !node.next().isEmpty()) {
                findings.error("no-end", node.element());
            }
        }
    }

    /** At a fork exactly the flows with a condition are asked, and the one without is where everything else goes. */
    private void decides(NetNode node) {
        boolean asks = node.kind().equals("exclusiveGateway") || node.kind().equals("inclusiveGateway");
        String otherwise = node.element().attribute("default").orElse("");
        boolean known = node.flows().stream()
                .anyMatch(flow -> flow.attribute("id").orElse("").equals(otherwise));
        if (asks && node.flows().size() > 1 && !known) {
            findings.error("no-default", node.element());
        }
        for (XmlElement flow : node.flows()) {
            boolean conditional =
                    flow.children(Bpmn.MODEL, "conditionExpression").findAny().isPresent();
            boolean isDefault = flow.attribute("id").orElse("").equals(otherwise);
            if (conditional && (!asks || isDefault)) {
                findings.error("condition-here", flow);
            } else if (asks && !conditional && !isDefault && node.flows().size() > 1) {
                findings.error("no-condition", flow);
            }
        }
        if (node.kind().equals("eventBasedGateway")) {
            node.next().stream()
                    .filter(next -> !next.kind().equals("intermediateCatchEvent")
                            && !next.kind().equals("receiveTask"))
                    .forEach(next -> findings.error("event-gateway", next.element()));
        }
    }

    /** A circle in which nothing waits would never end. */
    private void circles() {
        for (NetNode node : net.nodes()) {
            if (!node.waits() && !node.kind().equals("callActivity")) {
                Set<NetNode> behind = net.reached(
                        node.next(), next -> next.waits() || next.kind().equals("callActivity"));
                if (behind.contains(node)) {
                    findings.error("circle", node.element());
                    return;
                }
            }
        }
    }
}
