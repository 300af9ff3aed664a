package org.conclusum.exchange.rules;

import org.conclusum.kernel.Rule;
import org.conclusum.kernel.RuleViolated;

/** A practice is given by a municipality that has a seat in the committee. */
public record GiverMustHaveASeat(boolean kept) implements Rule {

    @Override
    public void check() {
        if (!kept) {
            throw new RuleViolated("rule.GiverMustHaveASeat");
        }
    }
}
