package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who has decided plans no session for it. */
public record DecidedBodyNeedsNoSession(boolean decided) implements Rule {

    @Override
    public void check() {
        if (decided) {
            throw new RuleViolated("rule.DecidedBodyNeedsNoSession");
        }
    }
}
