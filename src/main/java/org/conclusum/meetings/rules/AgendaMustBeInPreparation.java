package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.MeetingState;

/** Only an agenda that the office is preparing goes to the chair. */
public record AgendaMustBeInPreparation(MeetingState state) implements Rule {

    @Override
    public void check() {
        if (state != MeetingState.PLANNED) {
            throw new RuleViolated("rule.AgendaMustBeInPreparation");
        }
    }
}
