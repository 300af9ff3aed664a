package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** A supplement goes to those who are invited; before that, the agenda itself changes. */
public record SupplementMustFollowTheInvitation(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.INVITED && state != MeetingState.RUNNING) {
            throw new RuleViolated("rule.SupplementMustFollowTheInvitation");
        }
    }
}
