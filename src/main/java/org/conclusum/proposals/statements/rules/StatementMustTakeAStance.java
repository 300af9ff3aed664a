package org.conclusum.proposals.statements.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A statement says whether the municipality agrees. */
public record StatementMustTakeAStance(boolean taken) implements Rule {

    @Override
    public void check() {
        if (!taken) {
            throw new RuleViolated("rule.StatementMustTakeAStance");
        }
    }
}
