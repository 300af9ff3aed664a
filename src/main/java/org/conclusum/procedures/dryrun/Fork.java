package org.conclusum.procedures.dryrun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.jspecify.annotations.Nullable;

/** A place where a case takes one of several ways, and the facts by which it takes each. */
final class Fork {

    private static final int MOST_TRIES = 20_000;

    private final Gateway gateway;

    private Fork(Gateway gateway) {
        this.gateway = gateway;
    }

    /** None where the gateway has nothing to decide. */
    static Optional<Fork> of(@Nullable Object element) {
        return element instanceof Gateway gateway
                        && (gateway instanceof ExclusiveGateway || gateway instanceof InclusiveGateway)
                        && gateway.getOutgoing().size() > 1
                ? Optional.of(new Fork(gateway))
                : Optional.empty();
    }

    Gateway gateway() {
        return gateway;
    }

    /** The ways out which some facts lead to, in the order of the model. */
    List<SequenceFlow> ways() {
        return gateway.getOutgoing().stream()
                .filter(flow -> leadingTo(flow.getId()).isPresent())
                .toList();
    }

    /** Facts with which a case takes this way. */
    Optional<Map<String, Object>> leadingTo(String flow) {
        Map<String, Set<Object>> values = new LinkedHashMap<>();
        conditions().values().forEach(condition -> condition.values().forEach((fact, some) -> values.computeIfAbsent(
                        fact, name -> new LinkedHashSet<>())
                .addAll(some)));
        List<Map<String, Object>> tries = new ArrayList<>(List.of(Map.of()));
        for (Map.Entry<String, Set<Object>> fact : values.entrySet()) {
            List<Map<String, Object>> more = new ArrayList<>();
            for (Map<String, Object> begun : tries) {
                for (Object value : fact.getValue()) {
                    Map<String, Object> next = new HashMap<>(begun);
                    next.put(fact.getKey(), value);
                    more.add(next);
                }
            }
            if (more.size() > MOST_TRIES) {
                return Optional.empty();
            }
            tries = more;
        }
        return tries.stream().filter(facts -> flow.equals(taken(facts))).findFirst();
    }

    /** The first way whose condition holds, else the default; null where there is none. */
    private @Nullable String taken(Map<String, Object> facts) {
        for (Map.Entry<String, Condition> each : conditions().entrySet()) {
            if (each.getValue().holds(facts)) {
                return each.getKey();
            }
        }
        return defaultWay();
    }

    private @Nullable String defaultWay() {
        SequenceFlow otherwise =
                switch (gateway) {
                    case ExclusiveGateway exclusive -> exclusive.getDefault();
                    case InclusiveGateway inclusive -> inclusive.getDefault();
                    default -> null;
                };
        return otherwise == null ? null : otherwise.getId();
    }

    private Map<String, Condition> conditions() {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        String otherwise = defaultWay();
        gateway.getOutgoing().stream()
                .filter(flow ->
                        flow.getConditionExpression() != null && !flow.getId().equals(otherwise))
                .forEach(flow -> conditions.put(
                        flow.getId(), Condition.of(flow.getConditionExpression().getTextContent())));
        return conditions;
    }
}
