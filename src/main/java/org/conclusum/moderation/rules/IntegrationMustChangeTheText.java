package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** An objection is integrated by other words than those it was raised against. */
public record IntegrationMustChangeTheText(boolean changed) implements Rule {

    @Override
    public void check() {
        if (!changed) {
            throw new RuleViolated("rule.IntegrationMustChangeTheText");
        }
    }
}
