package org.conclusum.procedures.cockpit.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever takes a case elsewhere says why, for all who read its course. */
public record StepMoveMustBeExplained(boolean explained) implements Rule {

    @Override
    public void check() {
        if (!explained) {
            throw new RuleViolated("rule.StepMoveMustBeExplained");
        }
    }
}
