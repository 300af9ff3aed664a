package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody can be in time for a day that has passed. */
public record AssignedTaskMustNotBeDueInThePast(boolean ahead) implements Rule {

    @Override
    public void check() {
        if (!ahead) {
            throw new RuleViolated("rule.AssignedTaskMustNotBeDueInThePast");
        }
    }
}
