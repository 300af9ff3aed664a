package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who may vote is settled before the vote is opened. */
public record ConflictMustBeSettledBeforeTheVote(boolean voteIsOpen) implements Rule {

    @Override
    public void check() {
        if (voteIsOpen) {
            throw new RuleViolated("rule.ConflictMustBeSettledBeforeTheVote");
        }
    }
}
