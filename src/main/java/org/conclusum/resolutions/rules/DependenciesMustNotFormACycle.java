package org.conclusum.resolutions.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** No measure waits for itself, not even through others. */
public record DependenciesMustNotFormACycle(UUID measure, Map<UUID, Set<UUID>> needs) implements Rule {

    public DependenciesMustNotFormACycle {
        needs = Map.copyOf(needs);
    }

    @Override
    public void check() {
        Set<UUID> seen = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(needs.getOrDefault(measure, Set.of()));
        while (!open.isEmpty()) {
            UUID next = open.pop();
            if (next.equals(measure)) {
                throw new RuleViolated("rule.DependenciesMustNotFormACycle");
            }
            if (seen.add(next)) {
                open.addAll(needs.getOrDefault(next, Set.of()));
            }
        }
    }
}
