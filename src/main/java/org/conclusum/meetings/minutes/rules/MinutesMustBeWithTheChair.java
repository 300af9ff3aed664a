package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesState;

/** The chair approves or gives back what was handed in. */
public record MinutesMustBeWithTheChair(MinutesState state) implements Rule {

    @Override
    public void check() {
        if (state != MinutesState.REVIEW) {
            throw new RuleViolated("rule.MinutesMustBeWithTheChair");
        }
    }
}
