package org.conclusum.proposals.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Whoever returns a proposal says why, so that the originator can revise it. */
public record ReasonsMustBeGiven(String reasons) implements Rule {

    @Override
    public void check() {
        if (reasons.isBlank()) {
            throw new RuleViolated("rule.ReasonsMustBeGiven");
        }
    }
}
