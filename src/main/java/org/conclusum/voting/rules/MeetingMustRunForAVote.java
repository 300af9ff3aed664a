package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Votes are taken in the open meeting. */
public record MeetingMustRunForAVote(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.RUNNING) {
            throw new RuleViolated("rule.MeetingMustRunForAVote");
        }
    }
}
