package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What came out of a round is written down once it has begun. */
public record RoundMustHaveBegun(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.RoundMustHaveBegun");
        }
    }
}
