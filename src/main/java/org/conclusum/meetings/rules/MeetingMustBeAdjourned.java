package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Only a meeting that was interrupted until another day is continued. */
public record MeetingMustBeAdjourned(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.ADJOURNED) {
            throw new RuleViolated("rule.MeetingMustBeAdjourned");
        }
    }
}
