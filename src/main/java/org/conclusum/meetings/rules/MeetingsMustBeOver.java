package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee ends only when no meeting is planned or running. */
public record MeetingsMustBeOver(int open) implements Rule {

    @Override
    public void check() {
        if (open > 0) {
            throw new RuleViolated("rule.MeetingsMustBeOver", open);
        }
    }
}
