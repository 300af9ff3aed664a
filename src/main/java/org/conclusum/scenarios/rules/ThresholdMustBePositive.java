package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nothing can fall below nothing. */
public record ThresholdMustBePositive(long threshold) implements Rule {

    @Override
    public void check() {
        if (threshold <= 0) {
            throw new RuleViolated("rule.ThresholdMustBePositive");
        }
    }
}
