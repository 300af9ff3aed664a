package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Only what was laid before others is consented to, sent back or published. */
public record PracticeMustBeProposed(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.PracticeMustBeProposed");
        }
    }
}
