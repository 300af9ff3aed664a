package org.conclusum.worklist.casework.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever gave the task learns what came of it. */
public record OutcomeMustBeTold(boolean told) implements Rule {

    @Override
    public void check() {
        if (!told) {
            throw new RuleViolated("rule.OutcomeMustBeTold");
        }
    }
}
