package org.conclusum.resolutions.effect.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was found out stays as it is. */
public record EffectMustBeReviewedOnce(boolean reviewed) implements Rule {

    @Override
    public void check() {
        if (reviewed) {
            throw new RuleViolated("rule.EffectMustBeReviewedOnce");
        }
    }
}
