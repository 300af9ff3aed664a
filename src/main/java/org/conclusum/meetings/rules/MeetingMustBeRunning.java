package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Items are called, finished and postponed in the open meeting. */
public record MeetingMustBeRunning(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.RUNNING) {
            throw new RuleViolated("rule.MeetingMustBeRunning");
        }
    }
}
