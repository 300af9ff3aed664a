package org.conclusum.moderation.rules;

import java.util.List;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody is on the map twice. */
public record ActorMustBeNew(String name, List<String> known) implements Rule {

    public ActorMustBeNew {
        known = List.copyOf(known);
    }

    @Override
    public void check() {
        if (known.stream().anyMatch(name::equalsIgnoreCase)) {
            throw new RuleViolated("rule.ActorMustBeNew");
        }
    }
}
