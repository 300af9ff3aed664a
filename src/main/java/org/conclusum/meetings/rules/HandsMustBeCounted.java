package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.meetings.UrgencyVote;

/** A show of hands that nobody took part in decides nothing. */
public record HandsMustBeCounted(UrgencyVote vote) implements Rule {

    @Override
    public void check() {
        if (vote.yes() + vote.no() + vote.abstained() == 0) {
            throw new RuleViolated("rule.HandsMustBeCounted");
        }
    }
}
