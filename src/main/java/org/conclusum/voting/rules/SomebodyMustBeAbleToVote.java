package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A committee without a voting seat decides nothing. */
public record SomebodyMustBeAbleToVote(int votingSeats) implements Rule {

    @Override
    public void check() {
        if (votingSeats == 0) {
            throw new RuleViolated("rule.SomebodyMustBeAbleToVote");
        }
    }
}
