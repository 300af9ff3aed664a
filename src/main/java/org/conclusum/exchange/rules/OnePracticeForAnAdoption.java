package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** What was made of an adoption is passed on as one practice, and revised there. */
public record OnePracticeForAnAdoption(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.OnePracticeForAnAdoption");
        }
    }
}
