package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Statements are put together when all are there, or the time is over. */
public record HearingMustHaveEnded(boolean ended) implements Rule {

    @Override
    public void check() {
        if (!ended) {
            throw new RuleViolated("rule.HearingMustHaveEnded");
        }
    }
}
