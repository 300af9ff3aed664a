package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A practice is looked at again on a day to come. */
public record NextReviewMustLieAhead(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.NextReviewMustLieAhead");
        }
    }
}
