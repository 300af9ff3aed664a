package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What is done or withdrawn stays as it is. */
public record AssignedTaskMustBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.AssignedTaskMustBeOpen");
        }
    }
}
