package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nothing is agreed or reckoned before all can see where they differ. */
public record DifferencesMustBeShown(boolean shown) implements Rule {

    @Override
    public void check() {
        if (!shown) {
            throw new RuleViolated("rule.DifferencesMustBeShown");
        }
    }
}
