package org.conclusum.resolutions.ratification.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A new moderation is declined once, and not when it has begun. */
public record RenewalMustBeUndecided(boolean decided) implements Rule {

    @Override
    public void check() {
        if (decided) {
            throw new RuleViolated("rule.RenewalMustBeUndecided");
        }
    }
}
