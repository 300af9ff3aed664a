package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Without an invitation there is nothing to answer, to attend or to open. */
public record InvitationMustBeIssued(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.INVITED) {
            throw new RuleViolated("rule.InvitationMustBeIssued");
        }
    }
}
