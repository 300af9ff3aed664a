package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** A meeting that is open, closed or called off is neither moved nor called off. */
public record MeetingMustNotHaveBegun(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state.hasBegun() || state == MeetingState.CANCELLED) {
            throw new RuleViolated("rule.MeetingMustNotHaveBegun");
        }
    }
}
