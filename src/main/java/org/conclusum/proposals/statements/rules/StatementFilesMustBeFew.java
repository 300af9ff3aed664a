package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A statement has at most so many files. */
public record StatementFilesMustBeFew(int files) implements Rule {

    @Override
    public void check() {
        if (files >= 10) {
            throw new RuleViolated("rule.StatementFilesMustBeFew");
        }
    }
}
