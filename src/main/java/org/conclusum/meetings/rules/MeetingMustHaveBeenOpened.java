package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** A meeting is closed that was opened, be it interrupted until another day. */
public record MeetingMustHaveBeenOpened(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.RUNNING && state != MeetingState.ADJOURNED) {
            throw new RuleViolated("rule.MeetingMustHaveBeenOpened");
        }
    }
}
