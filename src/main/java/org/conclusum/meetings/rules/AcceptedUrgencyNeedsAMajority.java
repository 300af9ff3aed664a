package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.UrgencyVote;

/** Urgency is accepted with more votes for it than against it, at least; a rule book may ask for more. */
public record AcceptedUrgencyNeedsAMajority(UrgencyVote vote) implements Rule {

    @Override
    public void check() {
        if (vote.accepted() && vote.yes() <= vote.no()) {
            throw new RuleViolated("rule.AcceptedUrgencyNeedsAMajority");
        }
    }
}
