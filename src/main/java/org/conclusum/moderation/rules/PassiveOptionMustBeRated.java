package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** The passive option is always rated, as it is the benchmark of all others. */
public record PassiveOptionMustBeRated(boolean rated) implements Rule {

    @Override
    public void check() {
        if (!rated) {
            throw new RuleViolated("rule.PassiveOptionMustBeRated");
        }
    }
}
