package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** During a break nothing is called, finished or decided. */
public record MeetingMustNotBeInterrupted(boolean interrupted) implements Rule {

    @Override
    public void check() {
        if (interrupted) {
            throw new RuleViolated("rule.MeetingMustNotBeInterrupted");
        }
    }
}
