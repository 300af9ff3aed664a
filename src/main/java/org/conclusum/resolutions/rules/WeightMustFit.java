package org.conclusum.resolutions.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A measure counts for something, and for at most ten times another. */
public record WeightMustFit(int weight) implements Rule {

    private static final int HEAVIEST = 10;

    @Override
    public void check() {
        if (weight < 1 || weight > HEAVIEST) {
            throw new RuleViolated("rule.WeightMustFit", HEAVIEST);
        }
    }
}
