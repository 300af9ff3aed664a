package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What a practice does not work without is kept, or adapted with a word on how; whoever leaves it out takes something else over. */
public record CoreElementsMustBeKept(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.CoreElementsMustBeKept");
        }
    }
}
