package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was handed in stays as it is. */
public record StatementMustNotBeSubmitted(boolean submitted) implements Rule {

    @Override
    public void check() {
        if (submitted) {
            throw new RuleViolated("rule.StatementMustNotBeSubmitted");
        }
    }
}
