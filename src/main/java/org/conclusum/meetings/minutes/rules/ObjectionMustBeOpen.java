package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.ObjectionState;

/** An objection is decided once. */
public record ObjectionMustBeOpen(ObjectionState state) implements Rule {

    @Override
    public void check() {
        if (state != ObjectionState.RAISED) {
            throw new RuleViolated("rule.ObjectionMustBeOpen");
        }
    }
}
