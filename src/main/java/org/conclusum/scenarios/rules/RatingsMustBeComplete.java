package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Who hands in has rated every pair. */
public record RatingsMustBeComplete(int given, int wanted) implements Rule {

    @Override
    public void check() {
        if (given < wanted) {
            throw new RuleViolated("rule.RatingsMustBeComplete", wanted - given);
        }
    }
}
