package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;
import org.conclusum.voting.BallotState;

/** Nothing is counted while votes may still come in. */
public record BallotMustBeClosedBeforeCounting(BallotState state) implements Rule {

    @Override
    public void check() {
        if (state == BallotState.OPEN) {
            throw new RuleViolated("rule.BallotMustBeClosedBeforeCounting");
        }
    }
}
