package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Conditions are at most so long. */
public record ConditionsMustFit(String conditions) implements Rule {

    @Override
    public void check() {
        if (conditions.strip().length() > 5_000) {
            throw new RuleViolated("rule.ConditionsMustFit");
        }
    }
}
