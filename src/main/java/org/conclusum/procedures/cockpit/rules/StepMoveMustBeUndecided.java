package org.conclusum.procedures.cockpit.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was allowed or refused stays so. */
public record StepMoveMustBeUndecided(boolean undecided) implements Rule {

    @Override
    public void check() {
        if (!undecided) {
            throw new RuleViolated("rule.StepMoveMustBeUndecided");
        }
    }
}
