package org.conclusum.voting.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** During a break nobody votes. */
public record NoVoteDuringABreak(boolean interrupted) implements Rule {

    @Override
    public void check() {
        if (interrupted) {
            throw new RuleViolated("rule.NoVoteDuringABreak");
        }
    }
}
