package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only two factors and more can go together or not. */
public record FactorsMustBeEnough(int factors) implements Rule {

    public static final int FEWEST = 2;

    @Override
    public void check() {
        if (factors < FEWEST) {
            throw new RuleViolated("rule.FactorsMustBeEnough");
        }
    }
}
