package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A territory becomes another one, and keys are official municipality keys. */
public record TerritoriesMustDiffer(String predecessor, String successor) implements Rule {

    private static final String KEY = "[0-9]{2,8}";

    @Override
    public void check() {
        if (predecessor.equals(successor) || !predecessor.matches(KEY) || !successor.matches(KEY)) {
            throw new RuleViolated("rule.TerritoriesMustDiffer");
        }
    }
}
