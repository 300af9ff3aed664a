package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who decides with conditions says which. */
public record ConditionsMustBeStated(boolean conditional, String conditions) implements Rule {

    @Override
    public void check() {
        if (conditional && conditions.isBlank()) {
            throw new RuleViolated("rule.ConditionsMustBeStated");
        }
    }
}
