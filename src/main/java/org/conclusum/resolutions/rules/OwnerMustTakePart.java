package org.conclusum.resolutions.rules;

import java.util.Set;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A measure goes to a municipality with a seat in the committee, or to an office that runs it: others would not see it. */
public record OwnerMustTakePart(String owner, Set<String> groups) implements Rule {

    public OwnerMustTakePart {
        groups = Set.copyOf(groups);
    }

    @Override
    public void check() {
        if (!groups.contains(owner)) {
            throw new RuleViolated("rule.OwnerMustTakePart");
        }
    }
}
