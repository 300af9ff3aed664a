package org.conclusum.procedures.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.conclusum.procedures.catalogue.Bpmn;
import org.conclusum.procedures.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Plays a case through on paper: where ways run beside one another and meet again, none may wait for a way that was not
 * taken. Looks at so many situations at most; a model with more is taken as it is.
 */
class TokenGame {

    private static final int MOST_SITUATIONS = 20_000;
    private static final int MOST_TOKENS = 30;

    private final Net net;
    private final Findings findings;
    private final Map<NetNode, List<XmlElement>> incoming = new HashMap<>();
    private final Map<String, NetNode> targets = new HashMap<>();

    TokenGame(Net net, Findings findings) {
        this.net = net;
        this.findings = findings;
        for (NetNode node : net.nodes()) {
            for (int i = 0; i < node.flows().size(); i++) {
                XmlElement flow = node.flows().get(i);
                NetNode target = node.next().get(i);
                targets.put(id(flow), target);
                incoming.computeIfAbsent(target, to -> new ArrayList<>()).add(flow);
            }
        }
    }

    void look() {
        if (net.nodes().stream().noneMatch(TokenGame::joins)) {
            return;
        }
        play(null);
        net.nodes().stream().filter(node -> node.kind().equals("subProcess")).forEach(this::play);
    }

    private static boolean joins(NetNode node) {
        return node.kind().equals("parallelGateway") && node.before().size() > 1;
    }

    /** How many tokens lie on which flow, by the id of the flow. */
    private static class Situation extends TreeMap<String, Integer> {

        private static final long serialVersionUID = 1L;

        Situation() {}

        Situation(Situation other) {
            super(other);
        }

        void put(XmlElement flow) {
            merge(id(flow), 1, Integer::sum);
        }

        void take(XmlElement flow) {
            computeIfPresent(id(flow), (id, tokens) -> tokens == 1 ? null : tokens - 1);
        }

        boolean has(XmlElement flow) {
            return containsKey(id(flow));
        }

        int tokens() {
            return values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private void play(@Nullable NetNode scope) {
        for (NetNode start : net.within(scope).stream()
                .filter(node -> node.kind().equals("startEvent"))
                .toList()) {
            Situation begun = new Situation();
            start.flows().forEach(begun::put);
            explore(begun);
        }
    }

    private void explore(Situation begun) {
        Set<Situation> seen = new HashSet<>();
        Deque<Situation> open = new ArrayDeque<>();
        open.add(begun);
        while (!open.isEmpty() && seen.size() < MOST_SITUATIONS) {
            Situation at = open.removeFirst();
            if (at.isEmpty() || at.tokens() > MOST_TOKENS || !seen.add(at)) {
                continue;
            }
            List<Situation> after = new ArrayList<>();
            at.keySet().stream().map(targets::get).distinct().forEach(node -> after.addAll(steps(node, at)));
            if (after.isEmpty()) {
                stuck(at);
                return;
            }
            open.addAll(after);
        }
    }

    private void stuck(Situation at) {
        at.keySet().stream()
                .map(targets::get)
                .filter(TokenGame::joins)
                .forEach(node -> findings.error("stuck", node.element()));
    }

    /** The situations to which a node can lead. */
    private List<Situation> steps(NetNode node, Situation at) {
        List<XmlElement> before = incoming.getOrDefault(node, List.of());
        if (node.kind().equals("parallelGateway")) {
            if (!before.stream().allMatch(at::has)) {
                return List.of();
            }
            Situation after = new Situation(at);
            before.forEach(after::take);
            node.flows().forEach(after::put);
            return List.of(after);
        }
        return before.stream()
                .filter(at::has)
                .findFirst()
                .map(flow -> passed(node, flow, at))
                .orElse(List.of());
    }

    private static List<Situation> passed(NetNode node, XmlElement flow, Situation at) {
        Situation without = new Situation(at);
        without.take(flow);
        List<Situation> after = new ArrayList<>();
        if (node.kind().equals("exclusiveGateway") || node.kind().equals("eventBasedGateway")) {
            node.flows().forEach(way -> after.add(with(without, List.of(way))));
        } else if (node.kind().equals("endEvent")) {
            boolean all = node.element()
                    .children(Bpmn.MODEL, "terminateEventDefinition")
                    .findAny()
                    .isPresent();
            after.add(all ? new Situation() : without);
        } else {
            after.add(with(without, node.flows()));
        }
        node.borders().stream()
                .filter(border -> !border.element()
                        .attribute("cancelActivity")
                        .orElse("true")
                        .equals("false"))
                .forEach(border -> after.add(with(without, border.flows())));
        return after;
    }

    private static Situation with(Situation without, List<XmlElement> flows) {
        Situation after = new Situation(without);
        flows.forEach(after::put);
        return after;
    }

    private static String id(XmlElement flow) {
        return flow.attribute("id").orElse("");
    }
}
