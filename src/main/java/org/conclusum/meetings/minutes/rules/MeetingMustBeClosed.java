package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Minutes are handed in when the meeting is over. */
public record MeetingMustBeClosed(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.CLOSED) {
            throw new RuleViolated("rule.MeetingMustBeClosed");
        }
    }
}
