package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** The chair releases or gives back what the office has handed over. */
public record AgendaMustBeWithTheChair(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.DRAFTED) {
            throw new RuleViolated("rule.AgendaMustBeWithTheChair");
        }
    }
}
