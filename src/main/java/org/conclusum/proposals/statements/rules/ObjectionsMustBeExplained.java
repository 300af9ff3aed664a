package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who has objections says which. */
public record ObjectionsMustBeExplained(boolean objecting, String text) implements Rule {

    @Override
    public void check() {
        if (objecting && text.isBlank()) {
            throw new RuleViolated("rule.ObjectionsMustBeExplained");
        }
    }
}
