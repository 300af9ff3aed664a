package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Four eyes: nobody publishes what the same person wrote or consented to. */
public record PracticeReviewerMustNotBeAWriter(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.PracticeReviewerMustNotBeAWriter");
        }
    }
}
