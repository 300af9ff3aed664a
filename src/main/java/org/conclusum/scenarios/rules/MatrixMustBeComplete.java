package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Before anything can be reckoned somebody has handed in. */
public record MatrixMustBeComplete(boolean complete) implements Rule {

    @Override
    public void check() {
        if (!complete) {
            throw new RuleViolated("rule.MatrixMustBeComplete");
        }
    }
}
