package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Before the meeting deals with an urgent item, it has voted on the urgency. */
public record UrgencyMustBeAcceptedFirst(boolean open) implements Rule {

    @Override
    public void check() {
        if (open) {
            throw new RuleViolated("rule.UrgencyMustBeAcceptedFirst");
        }
    }
}
