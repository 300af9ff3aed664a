package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A statement is at most so long; more comes as a file. */
public record StatementMustFit(String text) implements Rule {

    @Override
    public void check() {
        if (text.length() > 10_000) {
            throw new RuleViolated("rule.StatementMustFit");
        }
    }
}
