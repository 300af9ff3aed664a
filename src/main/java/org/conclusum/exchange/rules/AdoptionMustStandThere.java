package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A step of an adoption is taken when the one before it is. */
public record AdoptionMustStandThere(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.AdoptionMustStandThere");
        }
    }
}
