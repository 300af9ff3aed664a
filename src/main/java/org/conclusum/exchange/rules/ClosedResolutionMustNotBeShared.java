package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was decided behind closed doors is not passed on. */
public record ClosedResolutionMustNotBeShared(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.ClosedResolutionMustNotBeShared");
        }
    }
}
