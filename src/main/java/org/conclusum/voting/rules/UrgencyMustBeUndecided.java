package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only an item that came too late, and whose urgency nobody has decided, is voted on as to its urgency. */
public record UrgencyMustBeUndecided(boolean undecided) implements Rule {

    @Override
    public void check() {
        if (!undecided) {
            throw new RuleViolated("rule.UrgencyMustBeUndecided");
        }
    }
}
