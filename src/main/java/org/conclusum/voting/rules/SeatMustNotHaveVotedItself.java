package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who has voted in person needs nobody to enter the vote. */
public record SeatMustNotHaveVotedItself(boolean voted) implements Rule {

    @Override
    public void check() {
        if (voted) {
            throw new RuleViolated("rule.SeatMustNotHaveVotedItself");
        }
    }
}
