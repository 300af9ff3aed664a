package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Papers are tabled between the invitation and the end of the meeting; before that they belong to their proposal. */
public record PaperMustComeAfterTheInvitation(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.INVITED && state != MeetingState.RUNNING && state != MeetingState.ADJOURNED) {
            throw new RuleViolated("rule.PaperMustComeAfterTheInvitation");
        }
    }
}
