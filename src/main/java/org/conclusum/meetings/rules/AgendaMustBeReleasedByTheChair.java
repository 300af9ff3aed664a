package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** The chair sets the agenda; before the release nobody is invited. */
public record AgendaMustBeReleasedByTheChair(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.RELEASED) {
            throw new RuleViolated("rule.AgendaMustBeReleasedByTheChair");
        }
    }
}
