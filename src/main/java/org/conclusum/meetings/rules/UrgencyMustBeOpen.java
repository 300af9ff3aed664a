package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.UrgencyState;

/** The meeting votes on the urgency of an item once. */
public record UrgencyMustBeOpen(UrgencyState state) implements Rule {

    @Override
    public void check() {
        if (state != UrgencyState.OPEN) {
            throw new RuleViolated("rule.UrgencyMustBeOpen");
        }
    }
}
