package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A resolution takes effect or fails only when that is sure, or the time is over. */
public record RatificationMustBeSettled(boolean settled) implements Rule {

    @Override
    public void check() {
        if (!settled) {
            throw new RuleViolated("rule.RatificationMustBeSettled");
        }
    }
}
