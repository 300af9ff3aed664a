package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Ratings are given after the office has opened them and before the project ends. */
public record RatingMustBeOpen(boolean open) implements Rule {

    @Override
    public void check() {
        if (!open) {
            throw new RuleViolated("rule.RatingMustBeOpen");
        }
    }
}
