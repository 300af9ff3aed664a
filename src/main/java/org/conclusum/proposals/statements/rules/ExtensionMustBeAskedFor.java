package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only a request is granted or refused. */
public record ExtensionMustBeAskedFor(boolean asked) implements Rule {

    @Override
    public void check() {
        if (!asked) {
            throw new RuleViolated("rule.ExtensionMustBeAskedFor");
        }
    }
}
