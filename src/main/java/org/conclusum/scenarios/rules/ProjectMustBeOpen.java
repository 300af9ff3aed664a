package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A project that has ended is read and not changed. */
public record ProjectMustBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.ProjectMustBeOpen");
        }
    }
}
