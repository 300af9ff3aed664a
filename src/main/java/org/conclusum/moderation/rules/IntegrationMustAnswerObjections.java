package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A changed text answers at least one objection. */
public record IntegrationMustAnswerObjections(int objections) implements Rule {

    @Override
    public void check() {
        if (objections == 0) {
            throw new RuleViolated("rule.IntegrationMustAnswerObjections");
        }
    }
}
