package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.minutes.MinutesState;

/** What was sent to the members can become final. */
public record MinutesMustBeSent(MinutesState state) implements Rule {

    @Override
    public void check() {
        if (state != MinutesState.SENT) {
            throw new RuleViolated("rule.MinutesMustBeSent");
        }
    }
}
