package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What goes on the same day is a break. */
public record ContinuationMustBeOnALaterDay(boolean later) implements Rule {

    @Override
    public void check() {
        if (!later) {
            throw new RuleViolated("rule.ContinuationMustBeOnALaterDay");
        }
    }
}
