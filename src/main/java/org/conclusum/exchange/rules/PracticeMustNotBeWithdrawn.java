package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was withdrawn stays withdrawn. */
public record PracticeMustNotBeWithdrawn(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.PracticeMustNotBeWithdrawn");
        }
    }
}
