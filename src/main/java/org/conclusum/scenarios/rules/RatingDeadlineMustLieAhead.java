package org.conclusum.scenarios.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** By when to rate is not past already. */
public record RatingDeadlineMustLieAhead(boolean ahead) implements Rule {

    @Override
    public void check() {
        if (!ahead) {
            throw new RuleViolated("rule.RatingDeadlineMustLieAhead");
        }
    }
}
