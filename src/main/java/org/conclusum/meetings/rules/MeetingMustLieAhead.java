package org.conclusum.meetings.rules;

import java.time.Instant;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A meeting is planned for a moment that has not come yet. */
public record MeetingMustLieAhead(Instant startsAt, Instant now) implements Rule {

    @Override
    public void check() {
        if (!startsAt.isAfter(now)) {
            throw new RuleViolated("rule.MeetingMustLieAhead");
        }
    }
}
