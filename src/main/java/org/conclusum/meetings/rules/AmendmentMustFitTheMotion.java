package org.conclusum.meetings.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was adopted since leaves words for this amendment to change. */
public record AmendmentMustFitTheMotion(boolean fits) implements Rule {

    @Override
    public void check() {
        if (!fits) {
            throw new RuleViolated("rule.AmendmentMustFitTheMotion");
        }
    }
}
