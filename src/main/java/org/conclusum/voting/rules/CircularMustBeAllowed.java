package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee decides without a meeting only where its rule book says that it may (VwVfG § 90 (1) sentence 2). */
public record CircularMustBeAllowed(boolean allowed, String ruleBook, String source) implements Rule {

    @Override
    public void check() {
        if (!allowed) {
            throw new RuleViolated("rule.CircularMustBeAllowed", ruleBook, source);
        }
    }
}
