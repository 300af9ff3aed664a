package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who asks for more time says why, in short. */
public record ExtensionMustBeReasoned(String reason) implements Rule {

    @Override
    public void check() {
        if (reason.isBlank() || reason.strip().length() > 500) {
            throw new RuleViolated("rule.ExtensionMustBeReasoned");
        }
    }
}
