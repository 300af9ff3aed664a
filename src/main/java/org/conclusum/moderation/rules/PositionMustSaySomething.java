package org.conclusum.moderation.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A position has words, or at least a number. */
public record PositionMustSaySomething(boolean said) implements Rule {

    @Override
    public void check() {
        if (!said) {
            throw new RuleViolated("rule.PositionMustSaySomething");
        }
    }
}
