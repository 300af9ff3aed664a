package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is being rated stays as it is: factors change only before the municipalities rate. */
public record FactorsMustBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.FactorsMustBeOpen");
        }
    }
}
