package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** Nothing is published without the consent of the body that gives it. */
public record GiverMustConsent(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.GiverMustConsent");
        }
    }
}
