package org.conclusum.meetings.minutes.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** There are minutes of a meeting that was opened. */
public record MeetingMustHaveBegun(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (!state.hasBegun()) {
            throw new RuleViolated("rule.MeetingMustHaveBegun");
        }
    }
}
