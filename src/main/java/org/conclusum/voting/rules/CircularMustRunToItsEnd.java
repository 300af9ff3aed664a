package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nobody ends a circular before its deadline; it ends early only when every seat has answered. */
public record CircularMustRunToItsEnd(boolean circular) implements Rule {

    @Override
    public void check() {
        if (circular) {
            throw new RuleViolated("rule.CircularMustRunToItsEnd");
        }
    }
}
