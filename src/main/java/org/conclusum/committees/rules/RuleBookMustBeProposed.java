package org.conclusum.committees.rules;

import org.conclusum.committees.RuleBookState;
import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only what was proposed is released or returned. */
public record RuleBookMustBeProposed(RuleBookState state) implements Rule {

    @Override
    public void check() {
        if (state != RuleBookState.PROPOSED) {
            throw new RuleViolated("rule.RuleBookMustBeProposed");
        }
    }
}
