package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Minutes become final when every objection is decided. */
public record ObjectionsMustBeDecided(long open) implements Rule {

    @Override
    public void check() {
        if (open > 0) {
            throw new RuleViolated("rule.ObjectionsMustBeDecided", open);
        }
    }
}
