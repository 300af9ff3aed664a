package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/**
 * Others can judge a practice only where it says what was the matter, what was wanted, what was done, whom to ask, and
 * what of it must not be changed.
 */
public record PracticeMustBeComplete(boolean situation, boolean goal, boolean steps, boolean contact, boolean core)
        implements Rule {

    @Override
    public void check() {
        if (!situation || !goal || !steps || !contact || !core) {
            throw new RuleViolated("rule.PracticeMustBeComplete");
        }
    }
}
