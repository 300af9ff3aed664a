package org.conclusum.monitoring.indicators.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** There is nothing to compare in fewer than two municipalities. */
public record GroupMustCompareSeveral(int members) implements Rule {

    private static final int LEAST = 2;

    @Override
    public void check() {
        if (members < LEAST) {
            throw new RuleViolated("rule.GroupMustCompareSeveral");
        }
    }
}
