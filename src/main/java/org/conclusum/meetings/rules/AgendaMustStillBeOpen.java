package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** What members were invited to stays as it is: after the invitation the agenda does not change any more. */
public record AgendaMustStillBeOpen(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.PLANNED && state != MeetingState.DRAFTED && state != MeetingState.RELEASED) {
            throw new RuleViolated("rule.AgendaMustStillBeOpen");
        }
    }
}
