package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The office puts things before the committees that it runs. */
public record CommitteeMustBeRunHere(boolean run) implements Rule {

    @Override
    public void check() {
        if (!run) {
            throw new RuleViolated("rule.CommitteeMustBeRunHere");
        }
    }
}
