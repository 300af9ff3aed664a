package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A key factor can turn out in two ways at least, and in few enough to keep them apart. */
public record FactorMustHaveProjections(int projections) implements Rule {

    public static final int FEWEST = 2;
    public static final int MOST = 9;

    @Override
    public void check() {
        if (projections < FEWEST || projections > MOST) {
            throw new RuleViolated("rule.FactorMustHaveProjections", FEWEST, MOST);
        }
    }
}
