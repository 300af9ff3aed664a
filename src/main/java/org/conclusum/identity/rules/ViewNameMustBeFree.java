package org.conclusum.identity.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Two views of a list do not have the same name. */
public record ViewNameMustBeFree(String name, boolean taken) implements Rule {

    @Override
    public void check() {
        if (taken) {
            throw new RuleViolated("rule.ViewNameMustBeFree", name);
        }
    }
}
